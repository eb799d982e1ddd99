package stemma.reading.pass;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.extract.frame.Slot;

/**
 * Lets the claims of one sentence that tell one happening share what only one of them says: an attack and its dead and
 * wounded have one place, one agent, one means.
 */
public final class SharingPass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Draft> harm = report.in(view).stream().filter(Draft::isHarm).toList();
            for (Draft draft : harm) {
                share(draft, harm);
            }
        }
    }

    private static void share(Draft draft, List<Draft> harm) {
        if (draft.isEmpty(Slot.PLACE)) {
            nearest(draft, harm, Slot.PLACE)
                    .ifPresent(d -> draft.fill(
                            Slot.PLACE,
                            d.slot(Slot.PLACE),
                            "same happening",
                            "another claim of the sentence names its place"));
        }
        if (draft.isEmpty(Slot.AGENT)) {
            nearest(draft, harm, Slot.AGENT)
                    .ifPresent(d -> draft.fill(
                            Slot.AGENT,
                            d.slot(Slot.AGENT),
                            "same happening",
                            "another claim of the sentence names who did it"));
        }
        if (draft.means().isEmpty()) {
            harm.stream()
                    .filter(d -> d.means().isPresent())
                    .findFirst()
                    .flatMap(Draft::means)
                    .ifPresent(m -> draft.by(m, "same happening", "another claim of the sentence tells the means"));
        }
    }

    private static Optional<Draft> nearest(Draft draft, List<Draft> harm, Slot slot) {
        return harm.stream()
                .filter(d -> d != draft && !d.isEmpty(slot))
                .min(Comparator.comparingInt(
                        d -> Math.abs(d.head().index() - draft.head().index())));
    }
}
