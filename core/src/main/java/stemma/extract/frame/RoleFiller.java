package stemma.extract.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.language.WordLists;

/** Fills the slots of a frame from the arguments of one word. */
final class RoleFiller {

    private static final List<String> LOCATIVE = List.of("in", "at", "inside", "on");

    /** "casualties were reported among the guards": these tell of whom. */
    private static final Set<String> THOSE = Set.of("among", "on", "at");

    private static final Set<String> SIDES = Set.of("between", "among", "with", "against");

    /** "were found dead": the verb only tells how it is known. */
    private static final Set<String> FOUND = Set.of("find", "leave", "pronounce", "report", "confirm");

    /** "took the hill during the operation": the verb carries the noun only where it does not tell when. */
    private static final Set<String> WHEN = Set.of("during", "after", "before", "since", "amid", "despite", "until");

    /** "took the hill from the rebels": to a parser these may hang on the object. */
    private static final Set<String> TAKEN = Set.of("from");

    private final Grammar grammar;
    private final WordLists lists;
    private final Token head;
    private final List<Token> words;

    RoleFiller(Grammar grammar, WordLists lists, Token head, List<Token> words) {
        this.grammar = grammar;
        this.lists = lists;
        this.head = head;
        this.words = List.copyOf(words);
    }

    boolean satisfies(Frame frame) {
        return frame.conditions().stream().allMatch(condition -> switch (condition) {
            case Frame.Condition.Some some -> anyOf(some.filling());
            case Frame.Condition.None none -> !anyOf(none.filling());
        });
    }

    private boolean anyOf(Filling filling) {
        return arguments(filling.function()).stream().anyMatch(t -> filling.allows(grammar.classOf(t)));
    }

    FrameMatch fill(Frame frame) {
        Map<Slot, List<Token>> fillers = new EnumMap<>(Slot.class);
        frame.roles().forEach((slot, fillings) -> {
            List<Token> heads = first(fillings).stream()
                    .filter(t -> slot != Slot.PATIENT || !isReflexive(t))
                    .toList();
            if (!heads.isEmpty()) {
                fillers.put(slot, heads);
            }
        });
        return new FrameMatch(frame, head, words, fillers);
    }

    /** "blew themselves up": the doer and nobody else. */
    private static boolean isReflexive(Token token) {
        return token.tag().equals("PRP")
                && (token.lower().endsWith("self") || token.lower().endsWith("selves"));
    }

    private List<Token> first(List<Filling> fillings) {
        for (Filling filling : fillings) {
            List<Token> heads = arguments(filling.function()).stream()
                    .filter(t -> !words.contains(t))
                    .filter(t -> filling.allows(grammar.classOf(t)))
                    .toList();
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }

    /** The arguments of one function, verbal or nominal. */
    private List<Token> arguments(String function) {
        return switch (function) {
            case "subject" -> head.isVerb() ? subjectsOfVerb() : subjectsOfSupport();
            case "object" -> head.isVerb() ? grammar.arguments().objects(head) : objectsOfSupport();
            case "possessor" -> possessors();
            case "modifier" -> modifiers();
            case "head" -> modified();
            case "infinitive" ->
                grammar.sentence().children(head, "xcomp").filter(Token::isVerb).toList();
            case "negation" -> negators();
            case "deed" -> deed();
            case "acts" -> acts();
            case "by" -> isActive() ? List.of() : prepositional("by");
            case "supplied" -> new FarArguments(grammar).supplied(head);
            case "carried" -> new FarArguments(grammar).carried(head);
            case "relative" -> new FarArguments(grammar).relative(head);
            case "will" -> new FarArguments(grammar).will(head);
            case "taking" -> new FarArguments(grammar).taking(words.getLast(), lists);
            case "achieved" -> new FarArguments(grammar).achieved(head, lists);
            case "owner" -> new FarArguments(grammar).owners(head);
            case "unknown" -> new FarArguments(grammar).unknown(head);
            case "predicate" -> new FarArguments(grammar).predicate(head);
            case "counted" -> new FarArguments(grammar).counted(head);
            case "article" -> new FarArguments(grammar).article(head);
            case "located" ->
                LOCATIVE.stream().flatMap(p -> prepositional(p).stream()).toList();
            default -> prepositional(function);
        };
    }

    /**
     * The subjects of a verb. A participle behind a place or a day ("shelled the town on Friday killing 3") belongs to the
     * clause around it and not to the noun that it follows.
     */
    private List<Token> subjectsOfVerb() {
        List<Token> own = grammar.arguments().subjects(head);
        boolean acts = own.stream()
                .map(grammar::classOf)
                .anyMatch(c -> c.isAnimate() || c == NounClass.OTHER || c == NounClass.EVENT);
        boolean suffers = own.stream().anyMatch(this::isPronounsNoun);
        if (acts && !suffers || !head.tag().equals("VBG")) {
            return own;
        }
        Token at = head;
        for (int steps = 0; steps < grammar.sentence().size() && at.head() >= 0; steps++) {
            at = grammar.sentence().get(at.head());
            if (at.isVerb()) {
                return grammar.arguments().subjects(at);
            }
        }
        return suffers ? List.of() : own;
    }

    /** "shot at a man on a bus, killing him": the noun that the participle hangs on is the one that "him" means. */
    private boolean isPronounsNoun(Token subject) {
        return head.is("acl")
                && head.head() == subject.index()
                && grammar.sentence()
                        .children(head, "obj")
                        .anyMatch(t -> t.tag().equals("PRP") && !isReflexive(t));
    }

    /** What those whom a noun names do: "evacuees wait", "thousands of evacuees have arrived"; not what is done to them. */
    private List<Token> acts() {
        Token whole = counter();
        boolean subject = whole.is("nsubj") && !whole.is("nsubj:pass");
        return subject
                ? grammar.sentence().head(whole).filter(Token::isVerb).stream().toList()
                : List.of();
    }

    /** "foiled an assault by the rebels": a parser may hang who attacked on a verb that has its own subject and object. */
    private boolean isActive() {
        return head.isVerb()
                && !grammar.arguments().isPassive(head)
                && grammar.sentence().child(head, "nsubj").isPresent()
                && grammar.sentence().child(head, "obj").isPresent();
    }

    /** What a thing is said to do: "rockets killed eight", "killed by rockets". */
    private List<Token> deed() {
        Token whole = counter();
        boolean by = head.is("obl") && grammar.phrases().preposition(head).equals("by");
        boolean subject = whole.is("nsubj") && !whole.is("nsubj:pass");
        return by || subject
                ? grammar.sentence().head(by ? head : whole).filter(Token::isVerb).stream()
                        .toList()
                : List.of();
    }

    /** "raids on the town", and where a light verb carries the phrase: "carried out raids on the town". */
    private List<Token> prepositional(String preposition) {
        List<Token> own = grammar.arguments().prepositional(head, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        if (head.isVerb() && TAKEN.contains(preposition)) {
            return grammar.arguments().objects(head).stream()
                    .flatMap(object -> grammar.arguments().prepositional(object, preposition).stream())
                    .toList();
        }
        if (head.isVerb()) {
            return words.stream()
                    .filter(Token::isNoun)
                    .flatMap(noun -> grammar.arguments().prepositional(noun, preposition).stream())
                    .toList();
        }
        return support("support")
                .or(() -> preposition.equals("by") ? done() : Optional.empty())
                .or(() -> THOSE.contains(preposition) ? told() : Optional.empty())
                .or(() -> SIDES.contains(preposition) ? happens() : Optional.empty())
                .map(verb -> beside(verb, preposition))
                .orElse(List.of());
    }

    /** "raged on the edge of the town between the rebels and the army": a parser hangs the sides on the place. */
    private List<Token> beside(Token verb, String preposition) {
        List<Token> own = grammar.arguments().prepositional(verb, preposition);
        return !own.isEmpty() || !SIDES.contains(preposition)
                ? own
                : grammar.sentence()
                        .children(verb, "obl")
                        .flatMap(place -> grammar.arguments().prepositional(place, preposition).stream())
                        .toList();
    }

    /** "a dozen raids conducted by the army": the participle that says who does what the noun names. */
    private Optional<Token> done() {
        return Stream.of(head, counter())
                .flatMap(noun ->
                        Stream.concat(grammar.sentence().children(noun, "acl"), grammar.sentence().head(noun).stream()))
                .filter(verb -> verb.tag().equals("VBN") && verb.index() > head.index())
                .filter(verb -> lists.verbs()
                        .get(verb.lemma())
                        .filter("support"::equals)
                        .isPresent())
                .findFirst();
    }

    /** "losses were reported": the verb only says how what the noun names is known. */
    private Optional<Token> told() {
        return grammar.sentence()
                .head(head)
                .filter(verb -> verb.isVerb() && head.is("nsubj:pass"))
                .filter(verb -> FOUND.contains(verb.lemma()));
    }

    /** "clashes erupted between": the verb that only says that what the noun names takes place. */
    private Optional<Token> happens() {
        return grammar.sentence()
                .head(head)
                .filter(verb -> verb.isVerb() && head.is("nsubj") && !head.is("nsubj:pass"))
                .filter(verb -> grammar.sentence()
                        .child(verb, "obj")
                        .filter(object -> !object.lemma().equals("place"))
                        .isEmpty())
                .filter(verb -> lists.verbs()
                        .get(verb.lemma())
                        .filter(kind -> kind.equals("happen") || kind.equals("support"))
                        .isPresent());
    }

    /** Who does what a noun names, where a light verb says so: "the army carried out raids", "launched an assault". */
    private List<Token> subjectsOfSupport() {
        Optional<Token> verb = support("support");
        if (verb.isEmpty()) {
            List<Token> means = new FarArguments(grammar).wielders(counter(), lists);
            return means.isEmpty() ? copula() : means;
        }
        return grammar.arguments().subjects(verb.get());
    }

    /** Who suffers what a noun names: "the town came under attack". */
    private List<Token> objectsOfSupport() {
        return support("undergo")
                .map(verb -> grammar.arguments().subjects(verb))
                .orElse(List.of());
    }

    /** "29 rebels dead": what an adjective is said of. */
    private List<Token> modified() {
        List<Token> found = new ArrayList<>(copula());
        grammar.sentence()
                .head(head)
                .filter(verb -> verb.isVerb() && (head.is("xcomp") || head.is("advmod") || head.is("dep")))
                .filter(verb -> FOUND.contains(verb.lemma()))
                .ifPresent(
                        verb -> grammar.sentence().children(verb, "nsubj:pass").forEach(found::add));
        grammar.sentence().head(head).filter(h -> h.isNoun() && head.is("amod")).ifPresent(found::add);
        return found;
    }

    /** Whose advance it is; also where a scraper dropped the mark: "the armys recent advance". */
    private List<Token> possessors() {
        List<Token> own = grammar.arguments().possessors(head);
        return own.isEmpty() && !head.isVerb() ? new FarArguments(grammar).unmarked(words.getFirst()) : own;
    }

    /** Whose strike it is: "Russian" in "a Russian strike", the name in front of "(NF) strike". */
    private List<Token> modifiers() {
        int first = words.getFirst().index();
        boolean bracketed =
                first > 2 && grammar.sentence().get(first - 1).text().equals(")");
        List<Token> own = grammar.arguments().modifiers(head).stream()
                .filter(t -> !isMachine(t))
                .toList();
        return own.isEmpty() && bracketed ? List.of(grammar.sentence().get(first - 2)) : own;
    }

    /** "a Turkish drone strike", "helicopter raids": what it was done with, and not whose it was. */
    private boolean isMachine(Token modifier) {
        return grammar.classOf(modifier) == NounClass.FORCE
                && lists.means().get(modifier.lemma()).isPresent();
    }

    /** "was not allowed", "refused to allow": words that turn what a verb says into its opposite. */
    private List<Token> negators() {
        return Stream.concat(grammar.sentence().children(head).stream(), grammar.sentence().head(head).stream())
                .filter(t -> lists.factuality()
                        .get(t.lemma())
                        .filter("negated"::equals)
                        .isPresent())
                .toList();
    }

    private List<Token> copula() {
        return grammar.sentence().child(head, "cop").isPresent()
                ? grammar.sentence().children(head, "nsubj").toList()
                : List.of();
    }

    /** "carried out bomb and other attacks": the first of what is joined. */
    private Token firstJoined(Token noun) {
        return noun.is("conj")
                ? grammar.sentence().head(noun).filter(Token::isNoun).orElse(noun)
                : noun;
    }

    private Optional<Token> support(String kind) {
        Token counter = firstJoined(counter());
        Optional<Token> verb = grammar.sentence().head(counter).filter(Token::isVerb);
        boolean when = WHEN.contains(grammar.phrases().preposition(counter));
        boolean argument = counter.is("obj") || counter.is("obl") && !when || counter.is("nsubj:pass");
        return verb.filter(v ->
                argument && lists.verbs().get(v.lemma()).filter(kind::equals).isPresent());
    }

    /** "carried out dozens of raids", "refused the offer of a truce": the word that stands in the noun's place. */
    private Token counter() {
        return grammar.sentence()
                .head(head)
                .filter(above -> head.is("nmod") && (grammar.phrases().isPartitive(above) || isDeal(above)))
                .orElse(head);
    }

    private boolean isDeal(Token above) {
        return above.isNoun()
                && grammar.classOf(above) == NounClass.DEAL
                && grammar.classOf(head) == NounClass.DEAL
                && grammar.phrases().preposition(head).equals("of");
    }
}
