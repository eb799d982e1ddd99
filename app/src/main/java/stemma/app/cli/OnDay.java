package stemma.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stemma.store.Found;
import stemma.text.DayInterval;

/**
 * Claims by how surely they speak of one day.
 *
 * @param certain their words mean that day and no other
 * @param possible their words mean days among which it is, or no days at all; those with days come first
 * @param near their words mean days within two before or after it, and not that day
 * @param tooEarly how many give no day, speak of what has been, and stand in reports that appeared before the day
 */
public record OnDay(List<Found> certain, List<Found> possible, List<Found> near, int tooEarly) {

    private static final int NEAR = 2;

    public OnDay {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        near = List.copyOf(near);
    }

    public static OnDay sort(List<Found> claims, LocalDate day) {
        DayInterval wanted = DayInterval.on(day);
        List<Found> certain = new ArrayList<>();
        List<Found> possible = new ArrayList<>();
        List<Found> near = new ArrayList<>();
        int tooEarly = 0;
        for (Found claim : claims) {
            DayInterval days = claim.days().orElse(DayInterval.unbounded());
            if (wanted.contains(days)) {
                certain.add(claim);
            } else if (days.isUnbounded() && speaksOfThePast(claim) && appearedBefore(claim, day)) {
                tooEarly++;
            } else if (wanted.meets(days)) {
                possible.add(claim);
            } else if (wanted.widen(NEAR).contains(days)) {
                near.add(claim);
            }
        }
        possible.sort(Comparator.comparing(claim -> claim.days().isEmpty()));
        return new OnDay(certain, possible, near, tooEarly);
    }

    private static boolean speaksOfThePast(Found claim) {
        return switch (claim.factuality()) {
            case "future", "directive", "conditional" -> false;
            default -> true;
        };
    }

    private static boolean appearedBefore(Found claim, LocalDate day) {
        return claim.report()
                .published()
                .latest()
                .filter(latest -> latest.isBefore(day))
                .isPresent();
    }
}
