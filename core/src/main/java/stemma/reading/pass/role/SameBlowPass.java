package stemma.reading.pass.role;

import java.util.List;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.PointsBack;
import stemma.reading.pass.ReportView;

/** Gives what "these strikes" or "the attack" did to those who were told to have waged it in a sentence just before. */
public final class SameBlowPass implements Pass {

    private static final int NEAR = 1;

    @Override
    public void apply(ReportView report) {
        List<Draft> drafts = report.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isOpen(draft) && PointsBack.byEvent(draft)) {
                waged(report, draft, drafts.subList(0, i))
                        .ifPresent(d -> draft.fill(
                                Slot.AGENT,
                                d.slot(Slot.AGENT).stream()
                                        .map(f -> new Draft.Filler(f.span(), Optional.empty()))
                                        .toList(),
                                "same blow",
                                "the sentence points back to what they did"));
            }
        }
    }

    private static boolean isOpen(Draft draft) {
        return draft.isHarm() && draft.isEmpty(Slot.AGENT) && !draft.view().isHeadline();
    }

    private static Optional<Draft> waged(ReportView report, Draft draft, List<Draft> before) {
        int at = report.sentences().indexOf(draft.view());
        return before.stream()
                .filter(d -> d.type() == ClaimType.ATTACK && !d.view().isHeadline())
                .filter(d -> d.view().zone().equals(draft.view().zone()) && PointsBack.canMean(draft, d))
                .filter(d -> at - report.sentences().indexOf(d.view()) <= NEAR)
                .filter(d -> !d.view().equals(draft.view()))
                .reduce((first, second) -> second)
                .filter(d -> !d.isEmpty(Slot.AGENT));
    }
}
