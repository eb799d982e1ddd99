package stemma.resolve.time.sense;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** A stretch of time by which days are counted. */
enum Unit {
    HOUR(Precision.PART_OF_DAY),
    DAY(Precision.DAY),
    WEEK(Precision.WEEK),
    MONTH(Precision.MONTH),
    YEAR(Precision.YEAR);

    private final Precision precision;

    Unit(Precision precision) {
        this.precision = precision;
    }

    /** The unit that a word list names. */
    static Unit of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** The unit among the words of a pattern; a part of a day counts as the day. */
    static Unit in(Capture found) {
        if (found.has(WordKind.PART)) {
            return DAY;
        }
        return of(found.find(WordKind.UNIT)
                .or(() -> found.find(WordKind.UNITS))
                .or(() -> found.find(WordKind.POSSESSED_UNIT))
                .orElseGet(() -> found.get(WordKind.UNITS)));
    }

    Precision precision() {
        return precision;
    }

    boolean isLongerThanDay() {
        return compareTo(DAY) > 0;
    }

    /** A day moved by so many units; hours move it by whole days only. */
    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
        };
    }

    /** The unit of the calendar that holds a day. */
    DayInterval around(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> DayInterval.on(day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield DayInterval.between(monday, monday.plusDays(6));
            }
            case MONTH -> DayInterval.between(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR -> DayInterval.between(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
        };
    }

    /**
     * The days that "so many units ago" can mean: a week's count is taken three days either way, that of months and years
     * as the month and the year.
     */
    DayInterval near(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> DayInterval.on(day);
            case WEEK -> DayInterval.on(day).widen(3);
            case MONTH, YEAR -> around(day);
        };
    }
}
