package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.util.Optional;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** What words mean that bound days by one or two expressions inside them. */
final class BoundSenses {

    private BoundSenses() {}

    /** "since Friday": from its first day to the report's. */
    static Optional<Meaning> since(Capture found) {
        return found.time().isDefinite() ? Optional.of(upToReport(found.time())) : Optional.empty();
    }

    /** From the first day of an expression to the report's; the expression alone, where it lies ahead. */
    static Meaning upToReport(Meaning start) {
        return new Meaning(
                report -> {
                    DayInterval days = start.view().from(report);
                    boolean ahead = report.isPresent()
                            && days.earliest().filter(report.get()::isBefore).isPresent();
                    return ahead ? days : new DayInterval(days.earliest(), report);
                },
                Meaning.coarser(Precision.DAYS, start.precision()),
                Meaning.together(Anchor.REPORT, start.anchor()));
    }

    /** "until this afternoon": no first day. */
    static Optional<Meaning> until(Capture found) {
        return found.time().isDefinite()
                ? Optional.of(
                        found.time().with(Precision.OPEN).map(days -> new DayInterval(Optional.empty(), days.latest())))
                : Optional.empty();
    }

    /** "starting on Sunday": no last day. */
    static Optional<Meaning> starting(Capture found) {
        return found.time().isDefinite()
                ? Optional.of(found.time()
                        .with(Precision.OPEN)
                        .map(days -> new DayInterval(days.earliest(), Optional.empty())))
                : Optional.empty();
    }

    /** "before 2011". Of a day ("before Saturday's attack") it would be the attack's day, so it is left to other rules. */
    static Optional<Meaning> before(Capture found) {
        Meaning time = found.time();
        return time.isDefinite() && !time.isOfDays()
                ? Optional.of(time.with(Precision.OPEN)
                        .map(days -> new DayInterval(
                                Optional.empty(), days.earliest().map(first -> first.minusDays(1)))))
                : Optional.empty();
    }

    /** "after 2011": from the day after it to the report's. */
    static Optional<Meaning> after(Capture found) {
        Meaning time = found.time();
        return time.isDefinite() && !time.isOfDays()
                ? Optional.of(upToReport(time.map(BoundSenses::dayAfter)))
                : Optional.empty();
    }

    private static DayInterval dayAfter(DayInterval days) {
        return days.latest().map(last -> DayInterval.on(last.plusDays(1))).orElseGet(DayInterval::unbounded);
    }

    /** "between Monday and Wednesday", "from March to June 2014": the first end is the latest such that is not after the other. */
    static Optional<Meaning> range(Capture found) {
        Meaning first = found.times().getFirst();
        Meaning last = found.times().getLast();
        if (!first.isDefinite() || !last.isDefinite()) {
            return Optional.empty();
        }
        return Optional.of(new Meaning(
                report -> between(first, last, report),
                Meaning.coarser(Precision.DAYS, Meaning.coarser(first.precision(), last.precision())),
                Meaning.together(first.anchor(), last.anchor())));
    }

    private static DayInterval between(Meaning first, Meaning last, Optional<LocalDate> report) {
        DayInterval end = last.view().from(report);
        boolean fixedEnd = last.anchor() == Anchor.CALENDAR;
        DayInterval start = first.view().from(fixedEnd ? end.latest() : report);
        if (!startsBy(start, end)) {
            start = first.view().from(end.latest());
        }
        return Meaning.ordered(start.earliest(), end.latest());
    }

    private static boolean startsBy(DayInterval start, DayInterval end) {
        return start.earliest().isEmpty()
                || end.latest().isEmpty()
                || !start.earliest().get().isAfter(end.latest().get());
    }
}
