package stemma.extract.factuality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.Factuality;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/** Decides the factuality of a trigger from the words that govern it. Immutable and safe for use by several threads. */
public final class FactualityJudge {

    private static final int HEIGHT = 4;
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

    private final Lexicon cues;

    /**
     * Takes the words that govern factuality.
     *
     * @param cues word to the label of its {@link Factuality}
     */
    public FactualityJudge(Lexicon cues) {
        this.cues = cues;
    }

    /** The factuality of what a trigger says. */
    public Judgement judge(Grammar grammar, Token trigger) {
        Sentence sentence = grammar.sentence();
        Optional<Judgement> own = beside(sentence, trigger)
                .or(() -> isToBe(sentence, trigger))
                .or(() -> nobody(sentence, trigger))
                .or(() -> measured(grammar, trigger));
        if (own.isPresent()) {
            return own.get();
        }
        Token at = trigger;
        for (int steps = 0; steps < HEIGHT && at.head() >= 0; steps++) {
            Token above = sentence.get(at.head());
            if (!governs(sentence, above, at)) {
                break;
            }
            Optional<Judgement> judged = at.is("conj") ? Optional.empty() : above(sentence, above, at);
            if (judged.isPresent()) {
                return judged.get();
            }
            at = above;
        }
        return Judgement.ASSERTED;
    }

    /** Auxiliaries, adverbs, determiners and marks that hang on a word. */
    private Optional<Judgement> beside(Sentence sentence, Token word) {
        for (Token child : sentence.children(word)) {
            boolean particle = child.is("aux")
                    || child.is("advmod")
                    || child.is("det")
                    || child.is("mark")
                    || child.is("amod")
                    || child.is("neg")
                    || child.is("case") && child.lower().equals("without");
            if (particle && (child.index() < word.index() || child.is("advmod"))) {
                Optional<Factuality> factuality = cue(child);
                if (factuality.isPresent()) {
                    return Optional.of(new Judgement(factuality.get(), Optional.of(child)));
                }
            }
        }
        return Optional.empty();
    }

    /** "were to be transported": what is arranged lies ahead. */
    private static Optional<Judgement> isToBe(Sentence sentence, Token word) {
        Optional<Token> to = sentence.children(word, "mark")
                .filter(t -> t.lower().equals("to"))
                .findFirst();
        return to.flatMap(t -> sentence.children(word).stream()
                .filter(b -> (b.is("cop") || b.is("aux")) && b.lemma().equals("be") && b.index() == t.index() - 1)
                .findFirst()
                .map(b -> new Judgement(Factuality.FUTURE, Optional.of(t))));
    }

    /** "No jet has struck the town": a subject that nobody is. */
    private Optional<Judgement> nobody(Sentence sentence, Token word) {
        return sentence.children(word, "nsubj")
                .flatMap(subject -> Stream.concat(Stream.of(subject), sentence.children(subject, "det")))
                .filter(t -> NOBODY.contains(t.lower()))
                .findFirst()
                .map(t -> new Judgement(Factuality.NEGATED, Optional.of(t)));
    }

    /** "the toll may rise": what is said of a number that changes. */
    private Optional<Judgement> measured(Grammar grammar, Token word) {
        boolean number = word.is("nsubj") && grammar.classOf(word) == NounClass.MEASURE;
        return number
                ? grammar.sentence()
                        .head(word)
                        .flatMap(verb -> beside(grammar.sentence(), verb)
                                .or(() -> cue(verb).map(f -> new Judgement(f, Optional.of(verb)))))
                : Optional.empty();
    }

    /** Whether what is said of {@code above} holds for {@code below}. */
    private static boolean governs(Sentence sentence, Token above, Token below) {
        if (below.is("xcomp") || below.is("obj") || below.is("nsubj:pass")) {
            return true;
        }
        boolean to = sentence.children(below, "mark").anyMatch(m -> m.lower().equals("to"));
        if (below.is("acl") && !below.is("acl:relcl") || below.is("advcl") || below.is("ccomp")) {
            return to
                    || below.is("ccomp")
                    || sentence.children(below, "mark").anyMatch(m -> m.lower().equals("from"));
        }
        if (below.is("conj")) {
            return above.isVerb() == below.isVerb() && !below.tag().equals("VBG");
        }
        boolean forOrOf = sentence.children(below, "case")
                .anyMatch(c -> List.of("for", "of", "to", "from").contains(c.lower()));
        return (below.is("obl") || below.is("nmod")) && forOrOf;
    }

    private Optional<Judgement> above(Sentence sentence, Token above, Token below) {
        Optional<Factuality> own = cue(above).filter(f -> !isClauseOfReport(below, f));
        if (own.isPresent()) {
            Optional<Judgement> negated = beside(sentence, above).filter(j -> j.factuality() == Factuality.NEGATED);
            return Optional.of(negated.orElse(new Judgement(own.get(), Optional.of(above))));
        }
        return below.is("ccomp") ? Optional.empty() : beside(sentence, above);
    }

    /** "told reporters that the army captured": a verb of ordering that merely reports. */
    private static boolean isClauseOfReport(Token below, Factuality factuality) {
        return below.is("ccomp") && factuality == Factuality.DIRECTIVE;
    }

    private Optional<Factuality> cue(Token token) {
        return cues.get(token.lower())
                .or(() -> cues.get(token.lemma()))
                .flatMap(label -> Arrays.stream(Factuality.values())
                        .filter(f -> f.label().equals(label))
                        .findFirst());
    }
}
