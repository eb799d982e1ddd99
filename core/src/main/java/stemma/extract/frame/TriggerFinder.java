package stemma.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.language.Sentence;
import stemma.language.Token;

/** Finds the words of one trigger at one word of a sentence. */
final class TriggerFinder {

    /** How far behind its verb a particle or a light verb's noun may stand. */
    private static final int REACH = 5;

    private final Sentence sentence;

    TriggerFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words of the trigger whose first word is {@code at}, in order, if it stands there. */
    Optional<List<Token>> at(Token at, Trigger trigger) {
        if (!isPart(at, trigger) || !matches(at, trigger.lemmas().getFirst())) {
            return Optional.empty();
        }
        return switch (trigger.form()) {
            case WORD -> isOtherVerb(at) ? Optional.empty() : Optional.of(List.of(at));
            case SEQUENCE -> sequence(at, trigger.lemmas());
            case WITH_OBJECT -> object(at, trigger.lemmas().get(1)).map(o -> ordered(at, o));
            case WITH_PARTICLE -> particle(at, trigger.lemmas().get(1)).map(p -> List.of(at, p));
        };
    }

    /** "went on to say", "took part": with its particle or object it is another verb. */
    private boolean isOtherVerb(Token at) {
        boolean on =
                sentence.children(at, "compound:prt").anyMatch(t -> t.lower().equals("on"));
        return at.lemma().equals("go") && on || at.lemma().equals("take") && takesPart(at);
    }

    /** "took part in the battle": none of it is taken. */
    private boolean takesPart(Token take) {
        int next = take.index() + 1;
        return next < sentence.size()
                && sentence.get(next).lower().equals("part")
                && (next + 1 == sentence.size()
                        || !sentence.get(next + 1).lower().equals("of"));
    }

    private boolean isPart(Token at, Trigger trigger) {
        if (trigger.form() == Trigger.Form.SEQUENCE) {
            int last = Math.min(sentence.size(), at.index() + trigger.lemmas().size()) - 1;
            return trigger.part() != Trigger.Part.NOUN
                    || (isNounLike(sentence.get(last)) && !namesAKind(sentence.get(last)));
        }
        return switch (trigger.part()) {
            case VERB ->
                at.isVerb()
                        && (!isPrenominal(at) || isBeforeObject(at, trigger))
                        && !isGerund(at)
                        && !isNominalParticiple(at);
            case NOUN -> isNounLike(at) && !namesAKind(at);
            case ADJECTIVE -> isAdjective(at) && !(at.is("amod") && at.head() > at.index());
            case ATTRIBUTE -> isAdjective(at);
        };
    }

    /** "the evacuation deal": a noun before another tells its kind and no happening. */
    private static boolean namesAKind(Token at) {
        return at.is("compound") && at.head() > at.index();
    }

    private static boolean isAdjective(Token at) {
        return at.tag().startsWith("JJ")
                || at.isNoun()
                || at.tag().equals("VBN")
                || at.tag().equals("RB");
    }

    /** "the captured town": a participle before its noun tells a state and makes no claim. */
    private boolean isPrenominal(Token at) {
        return at.is("amod") && at.head() > at.index() && !governs(at) || at.is("compound");
    }

    /** "while opening fire": the noun right behind is the one that the verb takes in this trigger. */
    private boolean isBeforeObject(Token at, Trigger trigger) {
        return trigger.form() == Trigger.Form.WITH_OBJECT
                && at.tag().equals("VBG")
                && at.head() == at.index() + 1
                && matches(sentence.get(at.head()), trigger.lemmas().get(1));
    }

    /** "led to killing 5 gunmen": a number behind a participle shows that the noun is its object, whatever the parser says. */
    private boolean governs(Token at) {
        boolean behindVerb = at.index() > 0
                && at.head() >= 0
                && sentence.get(at.index() - 1).isVerb()
                && sentence.get(at.head()).is("obj")
                && sentence.get(at.head()).head() == at.index() - 1;
        return at.tag().equals("VBG") && behindVerb
                || at.tag().equals("VBG")
                        && at.index() + 1 < at.head()
                        && sentence.tokens().subList(at.index() + 1, at.head()).stream()
                                .anyMatch(t -> t.isNumber() || t.tag().equals("DT"));
    }

    private boolean isNounLike(Token at) {
        return at.isNoun() || at.tag().equals("VBG") && isNominal(at);
    }

    /** "evacuated the wounded", "treated 70 wounded": a participle that stands for people. */
    private boolean isNominalParticiple(Token at) {
        boolean argument = at.is("obj") || at.is("nmod") || at.is("obl") || at.is("nsubj") || at.is("nsubj:pass");
        return at.tag().equals("VBN")
                && argument
                && sentence.child(at, "aux").isEmpty()
                && sentence.child(at, "obj").isEmpty();
    }

    /** "came under shelling": a gerund behind a preposition or article is a noun. */
    private boolean isGerund(Token at) {
        boolean marked =
                sentence.children(at).stream().anyMatch(t -> t.index() < at.index() && (t.is("case") || t.is("det")));
        return at.tag().equals("VBG")
                && marked
                && !governs(at)
                && sentence.child(at, "obj").isEmpty();
    }

    private boolean isNominal(Token at) {
        return sentence.child(at, "det").isPresent() || at.is("obj") || at.is("nsubj") || at.is("obl") || at.is("nmod");
    }

    private static boolean matches(Token token, String lemma) {
        return token.lemma().equals(lemma) || token.lower().equals(lemma);
    }

    private Optional<List<Token>> sequence(Token at, List<String> lemmas) {
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < lemmas.size(); i++) {
            int index = at.index() + i;
            if (index >= sentence.size() || !matches(sentence.get(index), lemmas.get(i))) {
                return Optional.empty();
            }
            words.add(sentence.get(index));
        }
        return Optional.of(List.copyOf(words));
    }

    private Optional<Token> object(Token verb, String lemma) {
        Stream<Token> parsed = Stream.concat(sentence.children(verb, "obj"), sentence.children(verb, "nsubj:pass"));
        Stream<Token> near =
                sentence.tokens().subList(verb.index() + 1, Math.min(sentence.size(), verb.index() + REACH)).stream()
                        .takeWhile(t -> !t.isVerb() && !t.tag().equals("IN"))
                        .filter(t -> t.isNoun() && !namesAKind(t));
        return Stream.of(parsed, near, described(verb))
                .flatMap(found -> found)
                .flatMap(t -> Stream.concat(Stream.of(t), counted(t)))
                .filter(t -> matches(t, lemma))
                .findFirst();
    }

    /** "launched dozens of rockets": what there are so many of. */
    private Stream<Token> counted(Token object) {
        return sentence.children(object, "nmod")
                .filter(t ->
                        sentence.children(t, "case").anyMatch(of -> of.lower().equals("of")));
    }

    /** "rockets launched by the army": the noun in front of a participle. */
    private Stream<Token> described(Token verb) {
        boolean reduced = verb.tag().equals("VBN") && (verb.is("acl") || verb.is("amod"));
        return reduced && verb.head() < verb.index() ? sentence.head(verb).stream() : Stream.empty();
    }

    private Optional<Token> particle(Token verb, String word) {
        boolean participle = word.endsWith("ing");
        int end = Math.min(sentence.size(), verb.index() + (participle ? 3 * REACH : 2 * REACH));
        return sentence.tokens().subList(verb.index() + 1, end).stream()
                .takeWhile(t -> !t.isVerb() || t.lower().equals(word) || isThoseHurt(t))
                .filter(t -> t.lower().equals(word))
                .filter(t -> participle || belongs(t, verb) || onlyAdverbs(verb.index() + 1, t.index()))
                .findFirst();
    }

    /** "rushed the wounded to the hospital": a participle behind an article stands for people. */
    private boolean isThoseHurt(Token participle) {
        return participle.tag().equals("VBN")
                && participle.index() > 0
                && sentence.get(participle.index() - 1).tag().equals("DT");
    }

    /** "held the government responsible": the word hangs on the verb or, to the parser, on its object. */
    private boolean belongs(Token word, Token verb) {
        return word.head() == verb.index()
                || word.head() >= 0
                        && word.is("case")
                        && word.head() > word.index()
                        && sentence.get(word.head()).head() == verb.index()
                || word.head() >= 0
                        && (word.is("amod") || word.is("nmod"))
                        && word.head() < word.index()
                        && sentence.get(word.head()).head() == verb.index();
    }

    private boolean onlyAdverbs(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .allMatch(t -> t.tag().startsWith("RB"));
    }

    private List<Token> ordered(Token a, Token b) {
        return a.index() < b.index() ? List.of(a, b) : List.of(b, a);
    }
}
