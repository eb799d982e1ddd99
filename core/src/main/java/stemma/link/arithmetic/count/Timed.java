package stemma.link.arithmetic.count;

import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Victims;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.text.DayInterval;

/**
 * A count whose claim tells its place and its days. Days are numbers here, because each count is held against many.
 *
 * @param count the count
 * @param place where
 * @param first the first of its days, as an epoch day
 * @param last the last of them
 * @param counter the organisation that counts, where it is known
 * @param status whom it counts
 */
record Timed(Counted count, PlaceRef place, long first, long last, Optional<String> counter, Victims.Status status) {

    static Optional<Timed> of(Counted count, Standing standing) {
        Optional<DayInterval> days = count.statement().statedDays();
        return days.flatMap(stated -> Reports.place(count)
                .map(place -> new Timed(
                        count,
                        place,
                        stated.earliest().orElseThrow().toEpochDay(),
                        stated.latest().orElseThrow().toEpochDay(),
                        standing.origin(count.statement()).map(Origin::organisation),
                        status(count))));
    }

    private static Victims.Status status(Counted count) {
        return count.statement()
                .claim()
                .measures()
                .victims()
                .map(Victims::status)
                .orElse(Victims.Status.UNSAID);
    }

    boolean is(Aspect aspect) {
        return count.quantity().aspect() == aspect;
    }

    /** Whether a count can hold others: one since a start, or of several days. */
    boolean canHoldOthers() {
        return is(Aspect.RUNNING) || (is(Aspect.FLOW) && first < last);
    }

    /** Whether its days hold those of the other, and more. */
    boolean isLongerThan(Timed other) {
        return first <= other.first && other.last <= last && last - first > other.last - other.first;
    }

    boolean isOfCounterOf(Timed other) {
        return counter.isPresent() && counter.equals(other.counter);
    }

    /** Whether both started on one day and this one was told later. */
    boolean continues(Timed other) {
        return first == other.first && place.id().equals(other.place.id()) && isToldAfter(other);
    }

    private boolean isToldAfter(Timed other) {
        DayInterval here = count.statement().published();
        DayInterval there = other.count.statement().published();
        return here.earliest()
                .filter(day -> there.latest().filter(day::isAfter).isPresent())
                .isPresent();
    }

    /** Whether whoever is counted there is counted here. */
    boolean counts(Timed other) {
        return status == Victims.Status.UNSAID || status == other.status;
    }
}
