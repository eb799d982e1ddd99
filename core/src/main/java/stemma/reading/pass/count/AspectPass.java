package stemma.reading.pass.count;

import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Quantity.Aspect;
import stemma.claim.TimeInterval;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/**
 * Tells what kind of count a number is that its own sentence leaves open: what happened within stated days is a flow, what
 * happened since a day is running, what somebody holds is a stock.
 */
public final class AspectPass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            boolean open = draft.quantity()
                    .filter(number -> number.aspect() == Aspect.UNSAID)
                    .filter(number ->
                            !number.unit().equals("day") && !number.unit().equals("km"))
                    .isPresent();
            if (open) {
                decide(draft);
            }
        }
    }

    private static void decide(Draft draft) {
        if (isState(draft.type())) {
            draft.count(Aspect.STOCK, "count of a state", "it tells what is so at a day");
            return;
        }
        boolean share = draft.quantity().filter(q -> q.unit().equals("percent")).isPresent();
        draft.time()
                .filter(time -> !share && happens(draft.type()))
                .flatMap(AspectPass::window)
                .ifPresent(aspect -> draft.count(aspect, "count within stated days", "the claim tells its days"));
    }

    private static Optional<Aspect> window(TimeInterval time) {
        return switch (time.precision()) {
            case PART_OF_DAY, DAY, DAYS, WEEK, MONTH, YEAR -> Optional.of(Aspect.FLOW);
            case OPEN -> time.days().earliest().map(start -> Aspect.RUNNING);
            case VAGUE -> Optional.empty();
        };
    }

    private static boolean isState(ClaimType type) {
        return type == ClaimType.CONTROLS || type == ClaimType.TRAPPED || type == ClaimType.BESIEGED;
    }

    private static boolean happens(ClaimType type) {
        return switch (type) {
            case ATTACK,
                    KILLED,
                    INJURED,
                    DAMAGED,
                    CAPTURED,
                    ADVANCED,
                    CLEARED,
                    DETAINED,
                    SURRENDERED,
                    DISPLACED,
                    RETURNED,
                    WITHDREW,
                    DEPLOYED,
                    AIDED,
                    PROTESTED -> true;
            case CLASH, CONTROLS, BESIEGED, TRAPPED, AGREEMENT, DEMANDED, PLEDGED, ACCUSED -> false;
        };
    }
}
