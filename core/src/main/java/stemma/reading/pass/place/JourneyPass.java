package stemma.reading.pass.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.frame.Slot;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.resolve.mention.PlaceMention;

/**
 * Tells a movement whence and whither by what else the sentence says of those who move: "buses carrying people who were led
 * out of A" come from A, "evacuees waited to enter B" are on their way to B.
 */
public final class JourneyPass implements Pass {

    private static final Set<String> ARRIVING = Set.of("enter", "reach");

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.type().isMove() && draft.isEmpty(Slot.PLACE_FROM)) {
                whence(draft, report.in(draft.view()));
            }
            if (draft.type().isMove() && draft.isEmpty(Slot.PLACE_TO)) {
                whither(draft);
            }
        }
    }

    private static void whence(Draft draft, List<Draft> drafts) {
        drafts.stream()
                .filter(d -> d != draft && d.type().isMove() && !d.isEmpty(Slot.PLACE_FROM))
                .filter(d -> tellsOfAgent(draft, d))
                .findFirst()
                .ifPresent(d -> draft.fill(
                        Slot.PLACE_FROM,
                        d.slot(Slot.PLACE_FROM),
                        "movement of the same people",
                        "what the sentence adds of them tells whence they are"));
    }

    /** "carrying people evacuated from A": the other movement hangs on who moves, or moves the same people. */
    private static boolean tellsOfAgent(Draft draft, Draft other) {
        Sentence sentence = draft.view().sentence();
        return draft.slot(Slot.AGENT).stream()
                .flatMap(f -> f.head().stream())
                .anyMatch(who ->
                        sentence.isUnder(other.head(), who) && other.head().is("acl"));
    }

    private static void whither(Draft draft) {
        Sentence sentence = draft.view().sentence();
        Optional<Token> goal = draft.slot(Slot.AGENT).stream()
                .flatMap(f -> f.head().stream())
                .flatMap(who -> sentence.tokens().stream()
                        .filter(v -> v.isVerb() && v.is("xcomp") && ARRIVING.contains(v.lemma()))
                        .filter(v ->
                                draft.view().grammar().arguments().subjects(v).contains(who)))
                .flatMap(v -> sentence.children(v, "obj"))
                .findFirst();
        List<Draft.Filler> places = draft.view().found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME)
                .filter(p -> goal.filter(p.head()::equals).isPresent())
                .map(Fillers::of)
                .toList();
        if (!places.isEmpty()) {
            draft.fill(Slot.PLACE_TO, places, "goal of those who move", "the sentence says where they want to go");
        }
    }
}
