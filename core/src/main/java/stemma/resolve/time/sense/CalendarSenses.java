package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** What dates, months and years mean. Where the year is not said, it is the one that makes the latest not after the report. */
final class CalendarSenses {

    private CalendarSenses() {}

    static Optional<Meaning> numericDate(Capture found) {
        LocalDate day = LocalDate.parse(found.get(WordKind.NUMERIC));
        return Optional.of(Meaning.calendar(DayInterval.on(day), Precision.DAY));
    }

    /** "October 18", "18 October 2016". */
    static Optional<Meaning> date(Capture found) {
        return days(found, found.number(WordKind.DAY), found.number(WordKind.DAY));
    }

    /** "7 to 9 July". */
    static Optional<Meaning> daysOfMonth(Capture found) {
        List<Integer> days = found.numbers(WordKind.DAY);
        return days.getFirst() < days.getLast()
                ? days(found, days.getFirst(), days.getLast()).map(meaning -> meaning.with(Precision.DAYS))
                : Optional.empty();
    }

    private static Optional<Meaning> days(Capture found, int first, int last) {
        Month month = Month.of(found.number(WordKind.MONTH));
        if (found.has(WordKind.YEAR)) {
            YearMonth of = YearMonth.of(found.number(WordKind.YEAR), month);
            return Optional.of(
                    of.isValidDay(last)
                            ? Meaning.calendar(DayInterval.between(of.atDay(first), of.atDay(last)), Precision.DAY)
                            : Meaning.impossible(Precision.DAY));
        }
        return last > month.maxLength()
                ? Optional.empty()
                : Optional.of(Meaning.report(Precision.DAY, report -> {
                    LocalDate end = latest(month, last, report);
                    return DayInterval.between(end.minusDays(last - first), end);
                }));
    }

    /** The latest such day not after another; it looks back over the longest run of years without a 29 February. */
    private static LocalDate latest(Month month, int day, LocalDate notAfter) {
        for (int year = notAfter.getYear(); year > notAfter.getYear() - 9; year--) {
            YearMonth of = YearMonth.of(year, month);
            if (of.isValidDay(day) && !of.atDay(day).isAfter(notAfter)) {
                return of.atDay(day);
            }
        }
        throw new IllegalArgumentException(
                "no " + day + " " + month + " in the nine years up to " + notAfter + "; ask only for days that exist");
    }

    /** "the 5th of this month". */
    static Optional<Meaning> dayOfMonth(Capture found) {
        int day = found.number(WordKind.DAY);
        int back = found.has(WordKind.LAST) ? 1 : 0;
        return Optional.of(Meaning.report(Precision.DAY, report -> {
            YearMonth month = YearMonth.from(report).minusMonths(back);
            return DayInterval.on(month.atDay(Math.min(day, month.lengthOfMonth())));
        }));
    }

    static Optional<Meaning> year(Capture found) {
        LocalDate first = LocalDate.of(found.number(WordKind.YEAR), Month.JANUARY, 1);
        return Optional.of(Meaning.calendar(Unit.YEAR.around(first), Precision.YEAR));
    }

    static Optional<Meaning> decade(Capture found) {
        LocalDate first = LocalDate.of(found.number(WordKind.DECADE), Month.JANUARY, 1);
        return Optional.of(
                Meaning.calendar(DayInterval.between(first, first.plusYears(10).minusDays(1)), Precision.YEAR));
    }
}
