package stemma.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of days, both ends included (as TIMEX3 and the claim record have it); an empty end is open.
 *
 * @param earliest the first day that is possible, or empty where nothing bounds it
 * @param latest the last day that is possible, or empty where nothing bounds it
 */
public record DayInterval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    private static final DayInterval UNBOUNDED = new DayInterval(Optional.empty(), Optional.empty());

    public DayInterval {
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException(
                    "an interval of days from " + earliest.get() + " cannot end before it, on " + latest.get());
        }
    }

    public static DayInterval on(LocalDate day) {
        return between(day, day);
    }

    public static DayInterval between(LocalDate earliest, LocalDate latest) {
        return new DayInterval(Optional.of(earliest), Optional.of(latest));
    }

    public static DayInterval until(LocalDate latest) {
        return new DayInterval(Optional.empty(), Optional.of(latest));
    }

    public static DayInterval from(LocalDate earliest) {
        return new DayInterval(Optional.of(earliest), Optional.empty());
    }

    public static DayInterval unbounded() {
        return UNBOUNDED;
    }

    /** Whether nothing at all is known. */
    public boolean isUnbounded() {
        return earliest.isEmpty() && latest.isEmpty();
    }

    /** Whether exactly one day is meant. */
    public boolean isOneDay() {
        return earliest.isPresent() && earliest.equals(latest);
    }

    /** Whether some day lies in both; an open end reaches everywhere. */
    public boolean meets(DayInterval other) {
        return notAfter(earliest, other.latest) && notAfter(other.earliest, latest);
    }

    /** Whether every day of {@code other} surely lies in this interval. */
    public boolean contains(DayInterval other) {
        boolean start = earliest.isEmpty()
                || (other.earliest.isPresent() && !other.earliest.get().isBefore(earliest.get()));
        boolean end = latest.isEmpty()
                || (other.latest.isPresent() && !other.latest.get().isAfter(latest.get()));
        return start && end;
    }

    /** The interval reaching {@code days} further at each end that is not open. */
    public DayInterval widen(int days) {
        return new DayInterval(earliest.map(d -> d.minusDays(days)), latest.map(d -> d.plusDays(days)));
    }

    /**
     * The days that lie in both.
     *
     * @throws IllegalArgumentException if there are none; ask {@link #meets} first
     */
    public DayInterval narrow(DayInterval other) {
        return new DayInterval(
                earliest.isEmpty()
                                || other.earliest
                                        .filter(d -> d.isAfter(earliest.get()))
                                        .isPresent()
                        ? other.earliest
                        : earliest,
                latest.isEmpty()
                                || other.latest
                                        .filter(d -> d.isBefore(latest.get()))
                                        .isPresent()
                        ? other.latest
                        : latest);
    }

    /** As a person writes it in a sentence, days as {@code 2016-11-28}: "2016-11-28 or later". */
    public String inWords() {
        if (isOneDay()) {
            return text(earliest);
        }
        if (isUnbounded()) {
            return "any day";
        }
        return latest.isEmpty()
                ? text(earliest) + " or later"
                : earliest.isEmpty() ? text(latest) + " or earlier" : text(earliest) + " to " + text(latest);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static boolean notAfter(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isEmpty() || b.isEmpty() || !a.get().isAfter(b.get());
    }
}
