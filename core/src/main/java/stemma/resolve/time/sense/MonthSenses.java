package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** What months and seasons mean. Where the year is not said, it is the one that makes them the latest begun by the report's day. */
final class MonthSenses {

    private MonthSenses() {}

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
