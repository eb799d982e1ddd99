package stemma.reading.pass.role;

import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.extract.attribution.Statement;
import stemma.extract.frame.Slot;
import stemma.language.Grammar;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/**
 * Takes a deed from who only tells of it. "Jets hit the market, killing four, rescuers said", "The monitor said jets hit the
 * market and killed four": a parser hangs the second verb on the verb of saying, but it goes on with what is told.
 */
public final class TellerPass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.head().isVerb() && !speaks(draft.type())) {
                told(draft).ifPresent(verb -> take(draft, verb));
            }
        }
    }

    private static boolean speaks(ClaimType type) {
        return type == ClaimType.DEMANDED || type == ClaimType.PLEDGED || type == ClaimType.ACCUSED;
    }

    /** The verb that begins what is told, where the draft's agent is who tells it. */
    private static Optional<Token> told(Draft draft) {
        List<Draft.Filler> agents = draft.slot(Slot.AGENT);
        return draft.view().found().statements().stream()
                .filter(s -> !agents.isEmpty() && agents.stream().allMatch(a -> isSpeaker(s, a)))
                .flatMap(s -> begin(draft, s.cue()).stream())
                .findFirst();
    }

    private static boolean isSpeaker(Statement statement, Draft.Filler agent) {
        return statement.speakers().stream()
                .anyMatch(s -> agent.head().filter(s.head()::equals).isPresent());
    }

    private static Optional<Token> begin(Draft draft, Token cue) {
        Grammar grammar = draft.view().grammar();
        Token verb = draft.head();
        boolean beside = verb.is("conj") && cue.head() == verb.head() && cue.index() < verb.index();
        if (verb.head() != cue.index() && !beside) {
            return Optional.empty();
        }
        if (verb.index() < cue.index()) {
            return grammar.sentence().head(cue).filter(v -> cue.is("parataxis") && v.index() < verb.index());
        }
        return verb.is("conj")
                ? grammar.sentence()
                        .children(cue, "ccomp")
                        .filter(v -> v.index() < verb.index())
                        .findFirst()
                : Optional.empty();
    }

    private static void take(Draft draft, Token verb) {
        List<Token> doers = draft.view().grammar().arguments().subjects(verb).stream()
                .filter(t -> t.tag().startsWith("PRP")
                        || draft.view().grammar().classOf(t).isAnimate())
                .toList();
        draft.fill(
                Slot.AGENT,
                Fillers.actors(draft.view(), doers),
                "what is told goes on",
                "who tells of it is not who did it");
    }
}
