package stemma.reading.pass;

import java.util.Optional;
import java.util.Set;
import stemma.claim.Factuality;
import stemma.claim.TimeInterval;

/** Carries over the day of a happening that the report goes on telling. */
public final class CarryPass implements Pass {

    private static final Set<Factuality> STILL_TO_COME =
            Set.of(Factuality.FUTURE, Factuality.DIRECTIVE, Factuality.CONDITIONAL);

    @Override
    public void apply(ReportView report) {
        Optional<Draft> harm = Optional.empty();
        for (Draft draft : report.drafts()) {
            if (draft.isHarm()) {
                harm = day(draft, harm);
            }
        }
    }

    /** A happening told in the sentence before keeps its day. */
    private static Optional<Draft> day(Draft draft, Optional<Draft> before) {
        if (draft.time().isPresent() || draft.view().isHeadline() || STILL_TO_COME.contains(draft.factuality())) {
            return draft.time().isPresent() ? Optional.of(draft) : before;
        }
        Optional<TimeInterval> time = before.filter(
                        b -> b.view().zone().equals(draft.view().zone())
                                && b.view().paragraph().equals(draft.view().paragraph()))
                .flatMap(Draft::time)
                .filter(t -> t.days().isOneDay());
        time.ifPresent(t -> draft.date(t, "day carried over", "the report goes on telling of that day"));
        return before;
    }
}
