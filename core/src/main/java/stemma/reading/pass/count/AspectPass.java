package stemma.reading.pass.count;

import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
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
            draft.quantity()
                    .flatMap(number -> of(draft.type(), number, draft.time()))
                    .ifPresent(aspect -> draft.count(
                            aspect,
                            aspect == Aspect.STOCK ? "count of a state" : "count within stated days",
                            aspect == Aspect.STOCK ? "it tells what is so at a day" : "the claim tells its days"));
        }
    }

    /** The kind of count that type and days of a claim tell, where the number's own words leave it open. */
    public static Optional<Aspect> of(ClaimType type, Quantity number, Optional<TimeInterval> time) {
        boolean open = number.aspect() == Aspect.UNSAID
                && !number.unit().equals("day")
                && !number.unit().equals("km");
        if (!open) {
            return Optional.empty();
        }
        if (isState(type)) {
            return Optional.of(Aspect.STOCK);
        }
        boolean share = number.unit().equals("percent");
        return time.filter(days -> !share && happens(type)).flatMap(AspectPass::window);
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
