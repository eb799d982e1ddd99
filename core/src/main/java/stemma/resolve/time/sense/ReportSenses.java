package stemma.resolve.time.sense;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** What words mean that name a day, a week, a month or a year by where it stands to the report's day. */
final class ReportSenses {

    private ReportSenses() {}

    /** "on Saturday": the latest not after the report's day; "last": before it; "next": after it; "Thursday of last week". */
    static Optional<Meaning> weekday(Capture found) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(found.find(WordKind.WEEKDAY)
                .or(() -> found.find(WordKind.WEEKDAY_SHORT))
                .orElseGet(() -> found.get(WordKind.WEEKDAY))));
        UnaryOperator<LocalDate> step =
                report -> report.with(found.has(WordKind.UNIT) ? ofWeek(day, found) : ofReport(day, found));
        return Optional.of(Meaning.report(Precision.DAY, report -> DayInterval.on(step.apply(report))));
    }

    private static TemporalAdjuster ofReport(DayOfWeek day, Capture found) {
        if (found.has(WordKind.NEXT)) {
            return TemporalAdjusters.next(day);
        }
        return MonthSenses.turn(found) < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day);
    }

    private static TemporalAdjuster ofWeek(DayOfWeek day, Capture found) {
        return start -> start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plus(MonthSenses.turn(found) * 7L + day.getValue() - 1, ChronoUnit.DAYS);
    }

    /** "yesterday": a number of days from the report's. */
    static Optional<Meaning> dayWord(Capture found) {
        int days = found.number(WordKind.DAY_WORD);
        return Optional.of(Meaning.report(Precision.DAY, report -> DayInterval.on(report.plusDays(days))));
    }

    /** "this morning", "tonight"; of "since dawn" the day spoken of before, else the report's. */
    static Optional<Meaning> partOfToday(Capture found) {
        Meaning today = Meaning.report(Precision.PART_OF_DAY, DayInterval::on);
        boolean named = found.has(WordKind.THIS) || found.has(WordKind.TONIGHT);
        return Optional.of(
                named
                        ? today
                        : TextSenses.spokenOf(found)
                                .map(meaning -> meaning.with(Precision.PART_OF_DAY))
                                .orElse(today));
    }

    static Optional<Meaning> lastNight() {
        return Optional.of(Meaning.report(Precision.PART_OF_DAY, report -> DayInterval.on(report.minusDays(1))));
    }

    /** The day before the report's to the report's; with a day ("overnight on Friday"), that day to the next. */
    static Optional<Meaning> overnight(Capture found) {
        if (found.times().isEmpty()) {
            return Optional.of(
                    Meaning.report(Precision.PART_OF_DAY, report -> DayInterval.between(report.minusDays(1), report)));
        }
        Meaning day = found.time();
        return day.isOfDays()
                ? Optional.of(day.with(Precision.PART_OF_DAY)
                        .map(days ->
                                new DayInterval(days.earliest(), days.latest().map(last -> last.plusDays(1)))))
                : Optional.empty();
    }

    /** Saturday and Sunday: the latest that had begun; "last": over by then; "this" is to come where none is on. */
    static Optional<Meaning> weekend(Capture found) {
        return Optional.of(Meaning.report(Precision.DAYS, report -> {
            LocalDate begun = report.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            boolean on = !report.isAfter(begun.plusDays(1));
            boolean ahead = found.has(WordKind.NEXT) || (found.has(WordKind.THIS) && !on);
            int weeks = ahead ? 1 : found.has(WordKind.LAST) && on ? -1 : 0;
            LocalDate saturday = begun.plusWeeks(weeks);
            return DayInterval.between(saturday, saturday.plusDays(1));
        }));
    }

    /** "last month", "this week", "next year". */
    static Optional<Meaning> neighbourUnit(Capture found) {
        Unit unit = Unit.in(found);
        int turn = MonthSenses.turn(found);
        return unit.isLongerThanDay()
                ? Optional.of(Meaning.report(unit.precision(), report -> unit.around(unit.plus(report, turn))))
                : Optional.empty();
    }

    /** The year of "the start of the year"; the day of "earlier in the day" is the one spoken of before, else the report's. */
    static Optional<Meaning> runningUnit(Capture found) {
        Unit unit = Unit.in(found);
        return switch (unit) {
            case HOUR -> Optional.empty();
            case DAY ->
                TextSenses.spokenOf(found).or(() -> Optional.of(Meaning.report(Precision.DAY, DayInterval::on)));
            case WEEK, MONTH, YEAR -> Optional.of(Meaning.report(unit.precision(), unit::around));
        };
    }

    static Optional<Meaning> now() {
        return Optional.of(Meaning.report(Precision.DAY, DayInterval::on));
    }

    /** "recently": words of time without an interval. */
    static Optional<Meaning> vague() {
        return Optional.of(new Meaning(report -> DayInterval.unbounded(), Precision.VAGUE, Anchor.REPORT));
    }
}
