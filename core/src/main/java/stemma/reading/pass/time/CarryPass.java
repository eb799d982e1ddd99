package stemma.reading.pass.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.TimeInterval;
import stemma.claim.TimeInterval.Precision;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.PointsBack;
import stemma.reading.pass.ReportView;

/**
 * Carries over the day of a happening that the report goes on telling: to the sentences right behind it in its paragraph or in
 * a new one that names no other place, and further where a sentence points back to it ("in the clash", "were also wounded", "in the same period").
 */
public final class CarryPass implements Pass {

    private static final Set<Factuality> STILL_TO_COME =
            Set.of(Factuality.FUTURE, Factuality.DIRECTIVE, Factuality.CONDITIONAL);
    private static final Set<ClaimType> TOLD =
            Set.of(ClaimType.CLASH, ClaimType.CAPTURED, ClaimType.ADVANCED, ClaimType.AGREEMENT);
    private static final Set<String> OWN = Set.of("i", "my", "me");
    /** How many sentences further a day still holds. */
    private static final int NEAR = 3;

    private static final int FAR = 6;

    @Override
    public void apply(ReportView report) {
        List<Draft> drafts = report.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean open = draft.isHarm()
                    && draft.time().isEmpty()
                    && !draft.view().isHeadline()
                    && !STILL_TO_COME.contains(draft.factuality());
            if (open) {
                carry(report, draft, drafts.subList(0, i));
            }
        }
    }

    private static void carry(ReportView report, Draft draft, List<Draft> before) {
        if (PointsBack.toPeriod(draft)) {
            before.stream()
                    .filter(d -> d.time().isPresent() && sentences(report, d, draft) <= NEAR)
                    .reduce((first, second) -> second)
                    .flatMap(Draft::time)
                    .ifPresent(t -> draft.date(t, "same period", "the sentence points back to days told before"));
            return;
        }
        near(report, draft, before)
                .or(() -> far(report, draft, before))
                .ifPresent(t -> draft.date(t, "day carried over", "the report goes on telling of that day"));
    }

    /** A happening told in the sentences before keeps its day. */
    private static Optional<TimeInterval> near(ReportView report, Draft draft, List<Draft> before) {
        if (tellsOfOwn(draft)) {
            return Optional.empty();
        }
        return last(draft, before.stream().filter(Draft::isHarm).toList())
                .filter(d -> d.view().paragraph().equals(draft.view().paragraph()) || staysWith(draft, d))
                .filter(d -> sentences(report, d, draft) <= NEAR)
                .flatMap(Draft::time)
                .filter(t -> t.days().isOneDay());
    }

    /** Whether a new paragraph can go on with a happening: it tells as fact what follows, and names no other place. */
    private static boolean staysWith(Draft draft, Draft told) {
        return draft.factuality() == Factuality.ASSERTED
                && draft.mode().filter(Attribution.Mode.DIRECT::equals).isEmpty()
                && draft.slot(Slot.PLACE).stream()
                        .allMatch(f -> f.head().isEmpty()
                                || told.slot(Slot.PLACE).stream()
                                        .anyMatch(t -> t.span().equals(f.span())));
    }

    /** "My house was hit, he said": what somebody lived through need not be of the day of what the report told. */
    private static boolean tellsOfOwn(Draft draft) {
        return !draft.chain().isEmpty()
                && draft.view().sentence().tokens().stream().anyMatch(t -> OWN.contains(t.lower()));
    }

    /** The day of the happening to which the sentence points back. */
    private static Optional<TimeInterval> far(ReportView report, Draft draft, List<Draft> before) {
        if (PointsBack.sign(draft).isEmpty()) {
            return Optional.empty();
        }
        List<Draft> meant = before.stream()
                .filter(d -> (d.isHarm() || TOLD.contains(d.type()))
                        && !d.view().isHeadline()
                        && PointsBack.canMean(draft, d))
                .toList();
        return last(draft, meant)
                .filter(d -> sentences(report, d, draft) <= FAR)
                .flatMap(Draft::time)
                .filter(t -> t.days().isOneDay() || t.precision() == Precision.MONTH);
    }

    private static Optional<Draft> last(Draft draft, List<Draft> before) {
        return before.stream()
                .filter(d -> d.time().isPresent()
                        && d.view().zone().equals(draft.view().zone()))
                .reduce((first, second) -> second);
    }

    private static int sentences(ReportView report, Draft from, Draft to) {
        return report.sentences().indexOf(to.view()) - report.sentences().indexOf(from.view());
    }
}
