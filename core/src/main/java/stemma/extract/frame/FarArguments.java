package stemma.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.language.WordLists;

/** Arguments that stand a step further away than a word's own: what a convoy carries, of which goods tonnes were given. */
final class FarArguments {

    private static final Set<String> MEANS = Set.of("with", "through");

    private final Grammar grammar;
    private final Sentence sentence;

    FarArguments(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
    }

    /** Whom or what the subject holds: "a convoy of fighters and residents left", "trucks loaded with flour arrived". */
    List<Token> carried(Token verb) {
        return Stream.concat(grammar.arguments().subjects(verb).stream(), grammar.arguments().objects(verb).stream())
                .flatMap(vehicle -> Stream.of(
                                inside(vehicle).stream(),
                                sentence.children(vehicle, "acl").flatMap(t -> inside(t).stream()),
                                sentence.children(vehicle, "acl")
                                        .flatMap(t -> sentence.children(t, "obj"))
                                        .flatMap(t -> grammar.phrases().conjuncts(t).stream()))
                        .flatMap(tokens -> tokens))
                .distinct()
                .toList();
    }

    private List<Token> inside(Token vehicle) {
        return Stream.of("of", "with")
                .flatMap(p -> grammar.arguments().prepositional(vehicle, p).stream())
                .toList();
    }

    /** What was given: "three tonnes of food were handed out", "families were given tents", "reached with parcels". */
    List<Token> supplied(Token verb) {
        List<Token> given = Stream.of(
                        grammar.arguments().objects(verb).stream(),
                        sentence.children(verb, "obj"),
                        grammar.arguments().prepositional(verb, "with").stream())
                .flatMap(tokens -> tokens)
                .toList();
        return Stream.concat(
                        given.stream(),
                        given.stream().flatMap(t -> grammar.arguments().prepositional(t, "of").stream()))
                .distinct()
                .toList();
    }

    /** The noun that a relative clause tells of: "the truce that collapsed". */
    List<Token> relative(Token verb) {
        return verb.is("acl:relcl") ? sentence.head(verb).stream().toList() : List.of();
    }

    /** The auxiliary that puts a verb, or the verb that it completes, into the future: "will continue to support". */
    List<Token> will(Token verb) {
        Stream<Token> verbs =
                verb.is("xcomp") ? Stream.concat(Stream.of(verb), sentence.head(verb).stream()) : Stream.of(verb);
        return verbs.flatMap(v -> sentence.children(v, "aux"))
                .filter(aux -> aux.lemma().equals("will") || aux.lower().equals("wo"))
                .toList();
    }

    /** What a verb in the infinitive is achieved or attempted by: "managed to control", "attempts to control". */
    List<Token> achieved(Token verb, WordLists lists) {
        boolean to = sentence.children(verb, "mark").anyMatch(t -> t.lower().equals("to"));
        return sentence
                .head(verb)
                .filter(above -> to && !verb.is("conj"))
                .filter(above -> lists.verbs()
                        .get(above.lemma())
                        .filter(kind -> kind.equals("attempt") || kind.equals("achieve"))
                        .isPresent())
                .stream()
                .toList();
    }

    /** The article that makes people of a participle: "moved the wounded"; "among the wounded" counts them. */
    List<Token> article(Token word) {
        int at = word.index() - 1;
        boolean counts = at > 0 && sentence.get(at - 1).lower().equals("among");
        return at >= 0 && sentence.get(at).tag().equals("DT") && !counts ? List.of(sentence.get(at)) : List.of();
    }

    /** Whose weapons did it: "army shells killed two", "hit by rockets of the rebels". */
    List<Token> owners(Token verb) {
        return Stream.concat(grammar.arguments().subjects(verb).stream(), grammar.arguments().by(verb).stream())
                .filter(t -> grammar.classOf(t) == NounClass.WEAPON || t.lemma().equals("fire"))
                .flatMap(weapon -> Stream.of(
                                grammar.arguments().possessors(weapon),
                                grammar.arguments().modifiers(weapon),
                                grammar.arguments().prepositional(weapon, "of"))
                        .flatMap(List::stream))
                .toList();
    }

    /** "supported the militia with air strikes": whoever does something by what a noun names. */
    List<Token> wielders(Token noun, WordLists lists) {
        boolean by = (noun.is("obl") || noun.is("nmod"))
                && MEANS.contains(grammar.phrases().preposition(noun));
        Optional<Token> verb =
                sentence.head(noun).map(h -> h.isVerb() ? h : sentence.head(h).orElse(h));
        return verb.filter(v -> by && v.isVerb() && !grammar.arguments().isPassive(v))
                .filter(v -> lists.verbs().get(v.lemma()).filter("aid"::equals).isPresent())
                .map(v -> grammar.arguments().subjects(v))
                .orElse(List.of());
    }

    /** "the armys recent advance": a noun in s before the modifiers of another, which no verb of its own follows. */
    List<Token> unmarked(Token noun) {
        int at = noun.index() - 1;
        while (at > 0 && isModifier(sentence.get(at))) {
            at--;
        }
        boolean between = at >= 0 && at < noun.index() - 1;
        return between && sentence.get(at).tag().matches("NNP?S") && isGroup(sentence.get(at))
                ? List.of(sentence.get(at))
                : List.of();
    }

    private static boolean isModifier(Token token) {
        return token.tag().startsWith("JJ") || token.tag().equals("VBG") && token.is("amod");
    }

    private boolean isGroup(Token token) {
        NounClass named = grammar.classOf(token);
        boolean one = token.lower().endsWith("ys");
        return named == NounClass.AUTHORITY || named == NounClass.FORCE && one;
    }

    /** "no information about", "information on that was not available", "gave no toll": nothing is known of it. */
    List<Token> unknown(Token noun) {
        if (noun.lemma().equals("toll") && isDenied(noun)) {
            return List.of(noun);
        }
        boolean about = Set.of("about", "on", "of", "regarding")
                .contains(grammar.phrases().preposition(noun));
        return sentence
                .head(noun)
                .filter(above -> about && above.isNoun() && (isDenied(above) || isMissing(above)))
                .stream()
                .toList();
    }

    /** "to retake" behind "mounted an attack": what it is meant to take. */
    List<Token> taking(Token last, WordLists lists) {
        return sentence.tokens().subList(last.index() + 1, sentence.size()).stream()
                .takeWhile(t -> t.tag().equals("VB") || !t.isVerb() && !t.is("punct"))
                .filter(t -> t.tag().equals("VB")
                        && sentence.get(t.index() - 1).lower().equals("to"))
                .limit(1)
                .filter(t -> lists.verbs()
                        .get("to " + t.lemma())
                        .filter("taking"::equals)
                        .isPresent())
                .toList();
    }

    private boolean isDenied(Token noun) {
        return sentence.children(noun, "det").anyMatch(d -> d.lower().equals("no"));
    }

    /** "information was not available". */
    private boolean isMissing(Token noun) {
        return noun.lemma().equals("information")
                && sentence.head(noun)
                        .filter(above -> noun.is("nsubj")
                                && sentence.children(above, "advmod")
                                        .anyMatch(t -> Set.of("not", "n't").contains(t.lower())))
                        .isPresent();
    }

    /** Who they were: "most of the dead were farmers", "four of the casualties were guards". */
    List<Token> predicate(Token those) {
        Token whole = those.is("nmod") && grammar.phrases().preposition(those).equals("of")
                ? sentence.head(those).orElse(those)
                : those;
        return sentence
                .head(whole)
                .filter(who -> whole.is("nsubj") && who.isNoun() && who.index() > whole.index())
                .filter(who -> sentence.child(who, "cop").isPresent())
                .stream()
                .flatMap(who -> grammar.phrases().conjuncts(who).stream())
                .toList();
    }

    /** Who is counted with those to whom a verb's deed was done: "two boys were among those killed". */
    List<Token> counted(Token participle) {
        return sentence.head(participle)
                .filter(those ->
                        participle.index() == those.index() + 1 && those.lower().equals("those"))
                .filter(those -> grammar.phrases().preposition(those).equals("among"))
                .map(this::beside)
                .orElse(List.of());
    }

    private List<Token> beside(Token those) {
        Stream<Token> described = those.is("nmod") ? sentence.head(those).stream() : Stream.empty();
        return Stream.concat(described, sentence.children(those, "nsubj"))
                .filter(Token::isNoun)
                .flatMap(who -> grammar.phrases().conjuncts(who).stream())
                .toList();
    }
}
