package stemma.reading.pass.place;

import java.util.Optional;
import stemma.claim.Factuality;
import stemma.extract.frame.Slot;
import stemma.language.NounClass;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.text.Zone;

/** Gives a draft the place of a happening told before, where its sentence points back to it: "killed in the blast". */
public final class CarriedPlacePass implements Pass {

    @Override
    public void apply(ReportView report) {
        report.drafts().stream().filter(Draft::isHarm).forEach(draft -> place(report, draft));
    }

    /** "killed in the blast": the place of the attack that is pointed back to. */
    private static void place(ReportView report, Draft draft) {
        boolean points = draft.view().sentence().tokens().stream()
                .filter(t -> draft.view().grammar().classOf(t) == NounClass.EVENT)
                .anyMatch(t -> draft.view()
                        .sentence()
                        .children(t, "det")
                        .anyMatch(d -> d.lower().equals("the")));
        if (draft.hasPlace() || !points || draft.view().isHeadline() || draft.factuality() != Factuality.ASSERTED) {
            return;
        }
        report.drafts().stream()
                .filter(d -> d.isHarm() && !d.view().isHeadline() && !d.isEmpty(Slot.PLACE))
                .filter(d -> d.trigger().end() <= draft.trigger().start())
                .filter(d -> (d.view().zone().kind() == Zone.Kind.COMMENT)
                        == (draft.view().zone().kind() == Zone.Kind.COMMENT))
                .reduce((first, second) -> second)
                .ifPresent(d -> draft.fill(
                        Slot.PLACE,
                        d.slot(Slot.PLACE).stream()
                                .map(f -> new Draft.Filler(f.span(), Optional.empty()))
                                .toList(),
                        "place carried over",
                        "the sentence points back to what happened there"));
    }
}
