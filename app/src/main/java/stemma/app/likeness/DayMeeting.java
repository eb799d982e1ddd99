package stemma.app.likeness;

import java.util.Optional;
import stemma.app.likeness.LookAlike.Difference;
import stemma.app.likeness.LookAlike.Meeting;
import stemma.app.told.Told;
import stemma.app.told.Words;
import stemma.text.DayInterval;

/** How the days of two claims stand to each other. */
final class DayMeeting {

    private DayMeeting() {}

    /** A claim that gives no day cannot speak of what happened after its report appeared. */
    static Meeting of(Told one, Told other) {
        DayInterval here = days(one);
        DayInterval there = days(other);
        if (!here.isUnbounded() && !there.isUnbounded()) {
            return here.equals(there) ? Meeting.SAME : here.meets(there) ? Meeting.PARTLY : Meeting.APART;
        }
        return possible(one).meets(possible(other)) ? Meeting.UNSAID : Meeting.APART;
    }

    static Optional<Difference> difference(Told one, Told other, Meeting meeting) {
        return switch (meeting) {
            case SAME, APART -> Optional.empty();
            case PARTLY ->
                Optional.of(
                        new Difference(Part.DAY, "speaks of other days that meet these: " + Words.days(days(other))));
            case UNSAID ->
                days(one).equals(days(other))
                        ? Optional.empty()
                        : Optional.of(new Difference(
                                Part.DAY,
                                days(other).isUnbounded()
                                        ? "gives no day"
                                        : "gives a day: " + Words.days(days(other))));
        };
    }

    private static DayInterval days(Told claim) {
        return claim.when().map(Told.When::days).orElse(DayInterval.unbounded());
    }

    private static DayInterval possible(Told claim) {
        DayInterval days = days(claim);
        return days.isUnbounded() && speaksOfThePast(claim)
                ? new DayInterval(
                        Optional.empty(), claim.anchor().report().published().latest())
                : days;
    }

    private static boolean speaksOfThePast(Told claim) {
        return switch (claim.kind().factuality()) {
            case ASSERTED, NEGATED, POSSIBLE -> true;
            case FUTURE, DIRECTIVE, CONDITIONAL -> false;
        };
    }
}
