package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** What counts of days, weeks, months and years mean that end or begin at the report's day. */
final class StretchSenses {

    private StretchSenses() {}

    /** "the past 72 hours": so many days, the last of them the report's. */
    static Optional<Meaning> windowBack(Capture found) {
        return upToReport(count(found), Unit.in(found));
    }

    /** "for the second day", "for five consecutive days". */
    static Optional<Meaning> consecutive(Capture found) {
        int count = found.find(WordKind.ORDINAL).map(Integer::valueOf).orElseGet(() -> count(found));
        return count > 1 ? upToReport(count, Unit.in(found)) : Optional.empty();
    }

    private static Optional<Meaning> upToReport(int count, Unit unit) {
        int days = unit == Unit.HOUR ? daysOf(count) : count;
        Unit by = unit == Unit.HOUR ? Unit.DAY : unit;
        return count < 1
                ? Optional.empty()
                : Optional.of(Meaning.report(precision(days, by), report -> upTo(report, days, by)));
    }

    private static DayInterval upTo(LocalDate last, int count, Unit unit) {
        return DayInterval.between(unit.plus(last, -count).plusDays(1), last);
    }

    /** "the 72 hours to Sunday", "the two days before the 18th". */
    static Optional<Meaning> windowTo(Capture found) {
        Unit unit = Unit.in(found);
        int days = unit == Unit.HOUR ? daysOf(count(found)) : count(found);
        Unit by = unit == Unit.HOUR ? Unit.DAY : unit;
        boolean before = found.has(WordKind.BEFORE);
        Meaning end = found.time();
        return days < 1 || !end.isOfDays()
                ? Optional.empty()
                : Optional.of(end.with(precision(days, by))
                        .map(to -> (before ? to.earliest().map(day -> day.minusDays(1)) : to.latest())
                                .map(last -> upTo(last, days, by))
                                .orElseGet(DayInterval::unbounded)));
    }

    /** "the next two days": from tomorrow on; "the next 24 hours": from the report's day on. */
    static Optional<Meaning> windowAhead(Capture found) {
        int count = count(found);
        Unit unit = Unit.in(found);
        if (count < 1) {
            return Optional.empty();
        }
        return Optional.of(
                unit == Unit.HOUR
                        ? Meaning.report(
                                Precision.DAYS, report -> DayInterval.between(report, report.plusDays(daysOf(count))))
                        : Meaning.report(
                                precision(count, unit),
                                report -> DayInterval.between(report.plusDays(1), unit.plus(report, count))));
    }

    /** "for more than two years", "until now": a time that began on a day not said, and goes on. */
    static Optional<Meaning> untilNow() {
        return Optional.of(Meaning.report(Precision.OPEN, DayInterval::until));
    }

    /** "two days ago"; "more than a week ago" has no beginning. */
    static Optional<Meaning> ago(Capture found) {
        Unit unit = Unit.in(found);
        int count = count(found);
        UnaryOperator<LocalDate> back = report -> unit.plus(report, -count);
        String about = found.find(WordKind.ABOUT).orElse("");
        return Optional.of(
                about.equals("more")
                        ? Meaning.report(
                                Precision.OPEN,
                                report -> DayInterval.until(
                                        unit.near(back.apply(report)).latest().orElse(report)))
                        : Meaning.report(unit.precision(), report -> unit.near(back.apply(report))));
    }

    /** How many units; a half more counts as a whole one. */
    private static int count(Capture found) {
        int whole = found.find(WordKind.NUMBER).map(Integer::valueOf).orElse(1);
        return found.has(WordKind.HALF) ? whole + 1 : whole;
    }

    private static int daysOf(int hours) {
        return (hours + 23) / 24;
    }

    private static Precision precision(int count, Unit unit) {
        return unit == Unit.DAY && count > 1 ? Precision.DAYS : unit.precision();
    }
}
