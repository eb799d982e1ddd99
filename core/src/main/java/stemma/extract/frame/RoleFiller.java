package stemma.extract.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.Token;

/** Fills the slots of a frame from the arguments of one word. */
final class RoleFiller {

    private final Grammar grammar;
    private final Lexicon verbs;
    private final Token head;

    RoleFiller(Grammar grammar, Lexicon verbs, Token head) {
        this.grammar = grammar;
        this.verbs = verbs;
        this.head = head;
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

    FrameMatch fill(Frame frame, List<Token> words) {
        Map<Slot, List<Token>> fillers = new EnumMap<>(Slot.class);
        frame.roles().forEach((slot, fillings) -> {
            List<Token> heads = first(fillings, words);
            if (!heads.isEmpty()) {
                fillers.put(slot, heads);
            }
        });
        return new FrameMatch(frame, head, words, fillers);
    }

    private List<Token> first(List<Filling> fillings, List<Token> words) {
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
            case "subject" -> head.isVerb() ? grammar.arguments().subjects(head) : subjectsOfSupport();
            case "object" -> head.isVerb() ? grammar.arguments().objects(head) : objectsOfSupport();
            case "possessor" -> grammar.arguments().possessors(head);
            case "modifier" -> grammar.arguments().modifiers(head);
            case "head" -> modified();
            case "infinitive" ->
                grammar.sentence().children(head, "xcomp").filter(Token::isVerb).toList();
            case "negation" -> negators();
            default -> prepositional(function);
        };
    }

    /** "raids on the town", and where a light verb carries the phrase: "carried out raids on the town". */
    private List<Token> prepositional(String preposition) {
        List<Token> own = grammar.arguments().prepositional(head, preposition);
        if (!own.isEmpty() || head.isVerb()) {
            return own;
        }
        return support("support")
                .map(verb -> grammar.arguments().prepositional(verb, preposition))
                .orElse(List.of());
    }

    /** Who does what a noun names, where a light verb says so: "the army carried out raids", "launched an assault". */
    private List<Token> subjectsOfSupport() {
        Optional<Token> verb = support("support");
        if (verb.isEmpty()) {
            return copula();
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
        grammar.sentence().head(head).filter(h -> h.isNoun() && head.is("amod")).ifPresent(found::add);
        return found;
    }

    /** "was not allowed", "refused to allow": words that turn what a verb says into its opposite. */
    private List<Token> negators() {
        return Stream.concat(grammar.sentence().children(head).stream(), grammar.sentence().head(head).stream())
                .filter(t -> verbs.get(t.lemma()).filter("negator"::equals).isPresent())
                .toList();
    }

    private List<Token> copula() {
        return grammar.sentence().child(head, "cop").isPresent()
                ? grammar.sentence().children(head, "nsubj").toList()
                : List.of();
    }

    private Optional<Token> support(String kind) {
        Optional<Token> verb = grammar.sentence().head(head).filter(Token::isVerb);
        boolean argument = head.is("obj") || head.is("obl") || head.is("nsubj:pass");
        return verb.filter(
                v -> argument && verbs.get(v.lemma()).filter(kind::equals).isPresent());
    }
}
