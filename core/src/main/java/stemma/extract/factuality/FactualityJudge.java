package stemma.extract.factuality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Factuality;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/** Decides the factuality of a trigger from the words that govern it. Immutable and safe for use by several threads. */
public final class FactualityJudge {

    private static final int HEIGHT = 4;

    /** "any attack", "further raids": which there may never be. */
    private static final Set<String> UNKNOWN =
            Set.of("no", "any", "every", "each", "further", "future", "new", "possible");

    private final FactualityCues cues;

    /**
     * Takes the words that govern factuality.
     *
     * @param cues word to the label of its {@link Factuality}, or "phase" for a verb that only says that its subject begins,
     *     goes on or happens
     */
    public FactualityJudge(Lexicon cues) {
        this.cues = new FactualityCues(cues);
    }

    /** The factuality of what a trigger says. */
    public Judgement judge(Grammar grammar, Token trigger) {
        Sentence sentence = grammar.sentence();
        Clause clause = new Clause(sentence, cues);
        Optional<Judgement> own = clause.beside(trigger)
                .or(() -> clause.infinitive(trigger))
                .or(() -> clause.nobody(trigger, grammar.arguments()))
                .or(() -> clause.keptFrom(trigger))
                .or(() -> clause.opened(trigger))
                .or(() -> measured(grammar, clause, trigger));
        if (own.isPresent()) {
            return own.filter(j -> j.factuality() != Factuality.CONDITIONAL || !isReportedFuture(sentence, j, trigger))
                    .orElseGet(() -> new Judgement(Factuality.FUTURE, own.get().cue()));
        }
        Judgement judged = climb(sentence, clause, trigger);
        boolean foiled = judged.factuality() == Factuality.FUTURE
                && judged.cue()
                        .filter(t -> Set.of("try", "attempt").contains(t.lemma()))
                        .isPresent()
                && (clause.turnsBehind(trigger) || clause.isMet(judged.cue().get()));
        return judged.cue()
                .filter(t ->
                        judged.factuality() == Factuality.CONDITIONAL && isReportedFuture(sentence, judged, trigger))
                .map(t -> new Judgement(Factuality.FUTURE, judged.cue()))
                .orElse(foiled ? new Judgement(Factuality.NEGATED, judged.cue()) : judged);
    }

    /** The nearest word above the trigger that decides, as long as each word governs the one below it. */
    private Judgement climb(Sentence sentence, Clause clause, Token trigger) {
        Token at = trigger;
        for (int steps = 0; steps < HEIGHT && at.head() >= 0; steps++) {
            Token above = governor(sentence, at);
            if (cues.happens(sentence, at, above)) {
                Judgement begins = climb(sentence, clause, above);
                return begins.factuality() != Factuality.ASSERTED
                        ? begins
                        : clause.beside(above)
                                .or(() -> clause.infinitive(above))
                                .or(() -> predicate(above))
                                .orElse(Judgement.ASSERTED);
            }
            if (!governs(sentence, above, at) || stands(sentence, above, at)) {
                break;
            }
            Optional<Judgement> judged = at.is("conj") ? clause.shared(above, at) : above(clause, above, at);
            if (judged.isPresent()) {
                return judged.get();
            }
            at = above;
        }
        return Judgement.ASSERTED;
    }

    /** Whether a trigger is only possible because it is told without anybody who tells it: "an alleged raid". */
    public boolean isOnlyTold(Grammar grammar, Token trigger) {
        Judgement judged = judge(grammar, trigger);
        return judged.factuality() == Factuality.POSSIBLE
                && judged.cue().filter(cues::isTold).isPresent();
    }

    /** "to end its attacks", "an end to the siege", "the fact that they fled": what is there, whatever is said of the rest. */
    private boolean stands(Sentence sentence, Token above, Token below) {
        boolean argument = below.is("obj") || below.is("nsubj:pass") || below.is("nmod") || below.is("obl");
        boolean fact = above.lemma().equals("fact") && (below.is("ccomp") || below.is("acl"));
        boolean event = argument && below.isNoun() && !below.lemma().equals("ceasefire");
        return cues.is(above, "standing")
                && (fact || event && sentence.children(below).stream().noneMatch(t -> UNKNOWN.contains(t.lower())));
    }

    /** The word that a word hangs on; in "refrained from using" that is the verb, whatever "from" is taken for. */
    private static Token governor(Sentence sentence, Token word) {
        Token above = sentence.get(word.head());
        boolean between = above.lower().equals("from") && above.is("dep") && above.head() >= 0;
        return between ? sentence.get(above.head()) : above;
    }

    /** "The offensive is imminent". */
    private Optional<Judgement> predicate(Token adjective) {
        return cues.of(adjective)
                .filter(f -> adjective.tag().startsWith("JJ"))
                .map(f -> new Judgement(f, Optional.of(adjective)));
    }

    /** "said that it would go on": what lay ahead when it was said, where no condition is named. */
    private static boolean isReportedFuture(Sentence sentence, Judgement judged, Token word) {
        boolean would = judged.cue().filter(t -> t.lower().equals("would")).isPresent();
        boolean have = sentence.children(word, "aux").anyMatch(t -> t.lower().equals("have"));
        boolean reported = !have
                && (isReported(sentence, word)
                        || judged.cue()
                                .flatMap(sentence::head)
                                .filter(v -> isReported(sentence, v))
                                .isPresent());
        boolean condition =
                sentence.tokens().stream().anyMatch(t -> Set.of("if", "unless").contains(t.lower()));
        return would && reported && !condition;
    }

    /** "said that it would", "it would, they said". */
    private static boolean isReported(Sentence sentence, Token verb) {
        Token at = verb;
        while (at.is("conj") && at.head() >= 0) {
            at = sentence.get(at.head());
        }
        boolean below = at.is("ccomp")
                && sentence.head(at).filter(h -> h.tag().equals("VBD")).isPresent();
        return below || sentence.children(at, "parataxis").anyMatch(t -> t.tag().equals("VBD"));
    }

    /** "the toll may rise": what is said of a number that changes. */
    private Optional<Judgement> measured(Grammar grammar, Clause clause, Token word) {
        boolean number = word.is("nsubj") && grammar.classOf(word) == NounClass.MEASURE;
        return number
                ? grammar.sentence()
                        .head(word)
                        .flatMap(verb -> clause.beside(verb)
                                .or(() -> cues.of(verb).map(f -> new Judgement(f, Optional.of(verb)))))
                : Optional.empty();
    }

    /** Whether what is said of {@code above} holds for {@code below}. */
    private boolean governs(Sentence sentence, Token above, Token below) {
        if (below.is("xcomp") || below.is("obj") || below.is("nsubj:pass")) {
            return true;
        }
        boolean gerund = below.tag().equals("VBG") && below.index() > above.index();
        if (below.is("dep")) {
            return gerund && above.isVerb()
                    || sees(above, below)
                    || below.tag().equals("VBN") && cues.is(above, "hearsay");
        }
        boolean to = sentence.children(below, "mark").anyMatch(m -> m.lower().equals("to"));
        if (below.is("acl") && !below.is("acl:relcl") && cues.is(above, "settle")) {
            return true;
        }
        if (below.is("acl") && !below.is("acl:relcl") || below.is("advcl") || below.is("ccomp")) {
            return to
                    || below.is("ccomp")
                    || below.is("advcl") && gerund
                    || gerund
                            && sentence.children(below, "case")
                                    .anyMatch(m -> m.lower().equals("of"))
                    || sentence.children(below, "mark").anyMatch(m -> m.lower().equals("from"));
        }
        if (below.is("conj")) {
            return Clause.isAlike(above, below) && !below.tag().equals("VBG");
        }
        List<String> cases = sentence.children(below, "case").map(Token::lower).toList();
        boolean topic = cases.contains("about") && above.isNoun();
        boolean forOrOf = cases.stream().anyMatch(List.of("for", "of", "to", "from")::contains);
        return (below.is("obl") || below.is("nmod")) && (forOrOf || topic);
    }

    /** "is set to see thousands evacuated", "will see fighters leave", "will help feed them". */
    private static boolean sees(Token above, Token below) {
        return above.lemma().equals("see") && below.tag().equals("VBN")
                || Set.of("see", "help").contains(above.lemma()) && below.tag().equals("VB");
    }

    /** "gunfire could be heard": whoever can hear it knows that it is so. */
    private static boolean isSensed(Token above, Token below, Judgement judged) {
        return Set.of("hear", "see", "feel").contains(above.lemma())
                && below.is("nsubj:pass")
                && judged.cue()
                        .filter(t -> Set.of("can", "could").contains(t.lower()))
                        .isPresent();
    }

    /** "The truce was supposed to begin": nobody is told to do anything. */
    private static boolean isArranged(Token above, Token below) {
        return above.lower().equals("supposed") && below.is("nsubj:pass") && below.isNoun();
    }

    private Optional<Judgement> above(Clause clause, Token above, Token below) {
        boolean participle =
                below.is("advcl") && below.tag().equals("VBG") && !clause.hasMark(below) && !clause.isFrom(below);
        if (participle) {
            return clause.beside(above).filter(j -> j.factuality() != Factuality.NEGATED);
        }
        Optional<Factuality> own = cues.of(above)
                .filter(f -> f != Factuality.DIRECTIVE || !clause.isReport(above, below))
                .map(f -> isArranged(above, below) ? Factuality.FUTURE : f);
        if (own.isPresent()) {
            Optional<Judgement> negated = clause.beside(above).filter(j -> j.factuality() == Factuality.NEGATED);
            boolean condition =
                    own.get() == Factuality.FUTURE && (clause.hasCondition(above) || clause.hasCondition(below));
            Factuality said = condition ? Factuality.CONDITIONAL : own.get();
            return Optional.of(negated.orElse(new Judgement(said, Optional.of(above))));
        }
        if (clause.isUnsettled(above, below)) {
            return Optional.of(new Judgement(Factuality.POSSIBLE, Optional.of(above)));
        }
        boolean apart = (below.is("ccomp") || below.is("dep")) && !sees(above, below);
        return apart
                ? Optional.empty()
                : clause.beside(above).or(() -> clause.infinitive(above)).filter(j -> !isSensed(above, below, j));
    }
}
