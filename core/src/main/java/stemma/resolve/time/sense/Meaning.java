package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/**
 * The days that words mean, as a function of the report's day.
 *
 * @param view the days, seen from a day; from no day at all, what is left of them
 * @param precision how exact the words are
 * @param anchor what the days hang on
 */
public record Meaning(View view, Precision precision, Anchor anchor) {

    /** Days seen from the report's day, which may be unknown. */
    @FunctionalInterface
    public interface View {
        DayInterval from(Optional<LocalDate> report);
    }

    static Meaning calendar(DayInterval days, Precision precision) {
        return new Meaning(report -> days, precision, Anchor.CALENDAR);
    }

    /** A date that its calendar does not have: words of time that mean no day. */
    static Meaning impossible(Precision precision) {
        return calendar(DayInterval.unbounded(), precision);
    }

    static Meaning report(Precision precision, Function<LocalDate, DayInterval> days) {
        View view = report -> report.map(days).orElseGet(DayInterval::unbounded);
        return new Meaning(view, precision, Anchor.REPORT);
    }

    /** Words of a time that hang on another expression, which is not in the sentence. */
    static Meaning unanchored(Precision precision) {
        return new Meaning(report -> DayInterval.unbounded(), precision, Anchor.TEXT);
    }

    Meaning with(Precision other) {
        return new Meaning(view, other, anchor);
    }

    Meaning with(Anchor other) {
        return new Meaning(view, precision, other);
    }

    /** The same, its days changed in a way that needs no report. */
    Meaning map(UnaryOperator<DayInterval> change) {
        return new Meaning(report -> change.apply(view.from(report)), precision, anchor);
    }

    /** Whether it means one day or a few, rather than a week or more, or nothing definite. */
    boolean isOfDays() {
        return precision.compareTo(Precision.DAYS) <= 0;
    }

    boolean isDefinite() {
        return precision.compareTo(Precision.OPEN) < 0;
    }

    /**
     * The days, for a report that was published on some day of an interval: from the earliest that is possible to the
     * latest.
     */
    public DayInterval days(DayInterval published) {
        DayInterval first = view.from(published.earliest());
        DayInterval last = view.from(published.latest());
        boolean bounded = published.earliest().isPresent() && published.latest().isPresent();
        return bounded ? cover(first, last) : ordered(first.earliest(), last.latest());
    }

    private static DayInterval cover(DayInterval one, DayInterval other) {
        return new DayInterval(
                one.earliest().flatMap(a -> other.earliest().map(b -> a.isBefore(b) ? a : b)),
                one.latest().flatMap(a -> other.latest().map(b -> a.isAfter(b) ? a : b)));
    }

    /** The interval between two ends in whichever order; an empty end is open. */
    static DayInterval ordered(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean turned = one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
        return turned ? new DayInterval(other, one) : new DayInterval(one, other);
    }

    /** The coarser of two precisions. */
    static Precision coarser(Precision one, Precision other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What two meanings together hang on: the text if either does, else the report if either does. */
    static Anchor together(Anchor one, Anchor other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
