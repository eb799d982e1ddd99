package stemma.reading.pass;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.language.NounClass;
import stemma.language.Phrases;
import stemma.language.Token;

/** Whether and how a sentence points back to a happening that was told before it. */
public final class PointsBack {

    /** By which words. */
    public enum Sign {
        /** "in the clash", "the attack": the happening itself. */
        EVENT,
        /** "the deaths", "the wounded": what it led to. */
        OUTCOME,
        /** "two were also wounded". */
        ALSO
    }

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> ADDING = Set.of("also", "likewise");
    private static final String PERIOD = "period";

    private PointsBack() {}

    /** The sign by which a draft's sentence points back, if it does. */
    public static Optional<Sign> sign(Draft draft) {
        if (event(draft).isPresent()) {
            return Optional.of(Sign.EVENT);
        }
        if (tokens(draft, ADDING).anyMatch(t -> t.head() == draft.head().index())) {
            return Optional.of(Sign.ALSO);
        }
        Phrases phrases = draft.view().grammar().phrases();
        boolean outcome = draft.view().sentence().tokens().stream()
                .anyMatch(t -> (phrases.isOutcome(t) || phrases.isFallen(t)) && isDefinite(draft.view(), t));
        return outcome ? Optional.of(Sign.OUTCOME) : Optional.empty();
    }

    /** "these strikes destroyed a depot": whether what a draft tells is done by, or in, the happening pointed back to. */
    public static boolean byEvent(Draft draft) {
        Optional<Token> event = event(draft);
        return event.filter(e -> !draft.view().grammar().phrases().isContest(e))
                .filter(e -> draft.match().words().contains(e)
                        || e.is("nsubj")
                                && draft.view()
                                        .sentence()
                                        .isUnder(
                                                draft.head(),
                                                draft.view().sentence().get(e.head())))
                .isPresent();
    }

    /** Whether a draft told before can be what a sentence points back to: one of its words, or an attack. */
    public static boolean canMean(Draft draft, Draft told) {
        Optional<Token> event = event(draft);
        return event.isEmpty()
                || told.view().sentence().tokens().stream()
                        .anyMatch(t -> t.lemma().equals(event.get().lemma()))
                || told.type() == ClaimType.ATTACK
                        && !draft.view().grammar().phrases().isContest(event.get());
    }

    /** "in the same period", "in that period". */
    public static boolean toPeriod(Draft draft) {
        return tokens(draft, Set.of(PERIOD))
                .anyMatch(t -> draft.view().sentence().children(t).stream()
                        .anyMatch(c -> c.lower().equals("same") || c.lower().equals("that")));
    }

    private static Optional<Token> event(Draft draft) {
        SentenceView view = draft.view();
        return view.sentence().tokens().stream()
                .filter(t -> isEvent(view, t) && isDefinite(view, t))
                .findFirst();
    }

    private static Stream<Token> tokens(Draft draft, Set<String> words) {
        return draft.view().sentence().tokens().stream().filter(t -> words.contains(t.lower()));
    }

    private static boolean isEvent(SentenceView view, Token word) {
        return view.grammar().classOf(word) == NounClass.EVENT
                && !view.grammar().phrases().isEra(word)
                && !view.grammar().phrases().isOutcome(word);
    }

    private static boolean isDefinite(SentenceView view, Token noun) {
        return view.sentence().children(noun, "det").anyMatch(d -> POINTING.contains(d.lower()))
                && view.sentence().children(noun, "amod").findAny().isEmpty()
                && view.sentence().children(noun, "nmod").findAny().isEmpty();
    }
}
