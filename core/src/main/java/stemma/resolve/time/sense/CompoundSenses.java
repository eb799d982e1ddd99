package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** What words mean that take a piece of the expression inside them. */
final class CompoundSenses {

    private CompoundSenses() {}

    /** "Saturday morning", "at dawn on Saturday". */
    static Optional<Meaning> part(Capture found) {
        return found.time().isOfDays() ? Optional.of(found.time().with(Precision.PART_OF_DAY)) : Optional.empty();
    }

    /** "late Saturday", "early December", "the end of last year", "earlier this month". */
    static Optional<Meaning> phase(Capture found) {
        Meaning whole = found.time();
        String phase = found.find(WordKind.EARLY).orElseGet(() -> found.get(WordKind.EDGE));
        if (whole.isOfDays()) {
            return Optional.of(whole.with(Precision.PART_OF_DAY));
        }
        if (!whole.isDefinite()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (phase) {
                    case "earlier" -> upToReport(whole);
                    case "later" -> fromReport(whole);
                    default -> whole.map(days -> piece(days, phase));
                });
    }

    private static Meaning upToReport(Meaning whole) {
        return clipped(whole, report -> new DayInterval(Optional.empty(), report));
    }

    private static Meaning fromReport(Meaning whole) {
        return clipped(whole, report -> new DayInterval(report, Optional.empty()));
    }

    /** The days of an expression that lie on one side of the report; all of them, where none do. */
    private static Meaning clipped(Meaning whole, Meaning.View side) {
        Meaning.View view = report -> {
            DayInterval days = whole.view().from(report);
            DayInterval kept = side.from(report);
            return days.meets(kept) ? days.narrow(kept) : days;
        };
        return new Meaning(view, whole.precision(), Meaning.together(Anchor.REPORT, whole.anchor()));
    }

    /** A third or a half of some days. */
    private static DayInterval piece(DayInterval days, String phase) {
        if (days.earliest().isEmpty() || days.latest().isEmpty()) {
            return days;
        }
        LocalDate first = days.earliest().get();
        LocalDate end = days.latest().get().plusDays(1);
        return switch (phase) {
            case "early" -> upTo(first, cut(first, end, 3));
            case "mid" -> upTo(cut(first, end, 3), lastThird(first, end));
            case "first-half" -> upTo(first, cut(first, end, 2));
            case "second-half" -> upTo(cut(first, end, 2), end);
            default -> upTo(lastThird(first, end), end);
        };
    }

    /** Of a month the 21st, of anything else half of what the first third leaves. */
    private static LocalDate lastThird(LocalDate first, LocalDate end) {
        return isMonth(first, end) ? first.plusDays(20) : cut(cut(first, end, 3), end, 2);
    }

    private static boolean isMonth(LocalDate first, LocalDate end) {
        long days = first.until(end, ChronoUnit.DAYS);
        return days >= 28 && days <= 31;
    }

    private static DayInterval upTo(LocalDate first, LocalDate end) {
        return Meaning.ordered(Optional.of(first), Optional.of(end.minusDays(1)));
    }

    /** Where the first of so many equal parts ends: after whole months where that is possible; a third of a month has ten days. */
    private static LocalDate cut(LocalDate first, LocalDate end, int parts) {
        long months = first.until(end, ChronoUnit.MONTHS);
        long days = first.until(end, ChronoUnit.DAYS);
        if (months >= parts && months % parts == 0) {
            return first.plusMonths(months / parts);
        }
        boolean thirdOfMonth = parts == 3 && isMonth(first, end);
        return first.plusDays(thirdOfMonth ? 10 : days / parts);
    }

    /** "the second week of July", "the last three days of October". */
    static Optional<Meaning> nthPart(Capture found) {
        Meaning whole = found.time();
        Unit unit = Unit.in(found);
        boolean fits = !whole.isOfDays()
                && whole.isDefinite()
                && unit != Unit.HOUR
                && unit.precision().compareTo(whole.precision()) < 0;
        return fits ? Optional.of(whole.with(unit.precision()).map(days -> nth(days, unit, found))) : Optional.empty();
    }

    private static DayInterval nth(DayInterval days, Unit unit, Capture found) {
        if (days.earliest().isEmpty() || days.latest().isEmpty()) {
            return days;
        }
        int count = found.find(WordKind.NUMBER).map(Integer::valueOf).orElse(1);
        LocalDate first = days.earliest().get();
        DayInterval piece;
        if (found.has(WordKind.LAST)) {
            LocalDate last = days.latest().get();
            piece = Meaning.ordered(Optional.of(unit.plus(last.plusDays(1), -count)), Optional.of(last));
        } else {
            LocalDate start = unit.plus(first, count * (found.number(WordKind.ORDINAL) - 1));
            piece = Meaning.ordered(
                    Optional.of(start), Optional.of(unit.plus(start, count).minusDays(1)));
        }
        return piece.meets(days) ? days.narrow(piece) : days;
    }

    /** "the eve of X": the day before it begins. */
    static Optional<Meaning> eve(Capture found) {
        return found.time().isDefinite()
                ? Optional.of(found.time()
                        .with(Precision.DAY)
                        .map(days -> days.earliest()
                                .map(first -> DayInterval.on(first.minusDays(1)))
                                .orElseGet(DayInterval::unbounded)))
                : Optional.empty();
    }
}
