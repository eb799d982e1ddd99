package stemma.resolve.time;

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

    /** "in March 2011", "in October", "in October last year". */
    static Optional<Meaning> month(Capture found) {
        Month month = Month.of(found.number(WordKind.MONTH));
        if (found.has(WordKind.YEAR)) {
            YearMonth said = YearMonth.of(found.number(WordKind.YEAR), month);
            return Optional.of(Meaning.calendar(whole(said), Precision.MONTH));
        }
        return Optional.of(Meaning.report(
                Precision.MONTH,
                report -> whole(
                        found.has(WordKind.UNIT)
                                ? YearMonth.of(report.getYear() + turn(found), month)
                                : running(month, report))));
    }

    /** -1 for the last one, 1 for the next, 0 for this one. */
    static int turn(Capture found) {
        if (found.has(WordKind.NEXT)) {
            return 1;
        }
        return found.has(WordKind.LAST) || found.has(WordKind.PAST) ? -1 : 0;
    }

    /** "in July and August 2014". */
    static Optional<Meaning> months(Capture found) {
        List<Integer> months = found.numbers(WordKind.MONTH);
        Month last = Month.of(months.getLast());
        int apart = Math.floorMod(months.getLast() - months.getFirst(), 12);
        return Optional.of(
                found.has(WordKind.YEAR)
                        ? Meaning.calendar(
                                upTo(YearMonth.of(found.number(WordKind.YEAR), last), apart), Precision.MONTH)
                        : Meaning.report(Precision.MONTH, report -> upTo(running(last, report), apart)));
    }

    private static DayInterval upTo(YearMonth last, int before) {
        return DayInterval.between(last.minusMonths(before).atDay(1), last.atEndOfMonth());
    }

    /** "last October", "this May", "next March". */
    static Optional<Meaning> neighbourMonth(Capture found) {
        Month month = Month.of(found.number(WordKind.MONTH));
        return Optional.of(Meaning.report(Precision.MONTH, report -> {
            YearMonth latest = running(month, report);
            if (found.has(WordKind.NEXT)) {
                return whole(latest.plusYears(1));
            }
            boolean now = latest.equals(YearMonth.from(report));
            return whole(found.has(WordKind.LAST) && now ? latest.minusYears(1) : latest);
        }));
    }

    private static YearMonth running(Month month, LocalDate report) {
        YearMonth same = YearMonth.of(report.getYear(), month);
        return same.isAfter(YearMonth.from(report)) ? same.minusYears(1) : same;
    }

    private static DayInterval whole(YearMonth month) {
        return DayInterval.between(month.atDay(1), month.atEndOfMonth());
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

    /** "summer 2014", "last winter"; a winter has the name of the year in which it ends or of that in which it begins. */
    static Optional<Meaning> season(Capture found) {
        List<String> months = List.of(found.get(WordKind.SEASON).split(" "));
        int first = Integer.parseInt(months.getFirst());
        int last = Integer.parseInt(months.getLast());
        if (found.has(WordKind.YEAR)) {
            int year = found.number(WordKind.YEAR);
            DayInterval days = first <= last
                    ? season(YearMonth.of(year, first), last)
                    : DayInterval.between(
                            YearMonth.of(year - 1, first).atDay(1),
                            YearMonth.of(year + 1, last).atEndOfMonth());
            return Optional.of(Meaning.calendar(days, Precision.MONTH));
        }
        return Optional.of(Meaning.report(Precision.MONTH, report -> {
            YearMonth start = running(Month.of(first), report);
            boolean now = season(start, last).contains(DayInterval.on(report));
            int turn = found.has(WordKind.NEXT) ? 1 : found.has(WordKind.LAST) && now ? -1 : 0;
            return season(start.plusYears(turn), last);
        }));
    }

    private static DayInterval season(YearMonth start, int last) {
        YearMonth end = YearMonth.of(last < start.getMonthValue() ? start.getYear() + 1 : start.getYear(), last);
        return DayInterval.between(start.atDay(1), end.atEndOfMonth());
    }
}
