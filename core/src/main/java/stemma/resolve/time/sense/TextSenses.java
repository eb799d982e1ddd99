package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.util.Optional;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;

/** What words mean that hang on the expression before them in the sentence. */
final class TextSenses {

    private TextSenses() {}

    /** The expression before, as something to hang on. */
    static Optional<Meaning> spokenOf(Capture found) {
        return found.previous().filter(Meaning::isDefinite).map(meaning -> meaning.with(Anchor.TEXT));
    }

    /** "the day before", "two weeks later", "the day after Saturday's blast". */
    static Optional<Meaning> shifted(Capture found) {
        Optional<Meaning> base = found.times().isEmpty() ? spokenOf(found) : Optional.of(found.time());
        if (found.has(WordKind.FEW)) {
            return Optional.of(Meaning.unanchored(Precision.VAGUE));
        }
        int count = found.find(WordKind.NUMBER).map(Integer::valueOf).orElse(1);
        return base.isPresent() && !base.get().isDefinite()
                ? Optional.empty()
                : Optional.of(moved(base, Unit.in(found), sign(found) * count));
    }

    private static int sign(Capture found) {
        return found.get(WordKind.LATER).equals("earlier") ? -1 : 1;
    }

    /** "the previous day", "the following night". */
    static Optional<Meaning> neighbourDay(Capture found) {
        return Optional.of(moved(spokenOf(found), Unit.in(found), found.has(WordKind.PREVIOUS) ? -1 : 1));
    }

    private static Meaning moved(Optional<Meaning> base, Unit unit, int count) {
        return base.map(meaning -> meaning.with(unit.precision()).map(days -> moved(days, unit, count)))
                .orElseGet(() -> Meaning.unanchored(unit.precision()));
    }

    private static DayInterval moved(DayInterval days, Unit unit, int count) {
        Optional<LocalDate> from = count < 0 ? days.earliest() : days.latest();
        return from.map(day -> unit.near(unit.plus(day, count))).orElseGet(DayInterval::unbounded);
    }

    /** "that day", "the same night", "that week". */
    static Optional<Meaning> same(Capture found) {
        Unit unit = Unit.in(found);
        Precision precision = found.has(WordKind.PART) ? Precision.PART_OF_DAY : unit.precision();
        return Optional.of(spokenOf(found)
                .map(meaning -> meaning.with(precision).map(days -> unit.isLongerThanDay() ? around(days, unit) : days))
                .orElseGet(() -> Meaning.unanchored(precision)));
    }

    private static DayInterval around(DayInterval days, Unit unit) {
        return days.earliest().map(unit::around).orElseGet(DayInterval::unbounded);
    }

    /** "in the morning", "at dawn"; "at night" tells no day. */
    static Optional<Meaning> partOfThatDay(Capture found) {
        if (found.get(WordKind.PART).equals("night") && !found.has(WordKind.THE)) {
            return Optional.empty();
        }
        return Optional.of(spokenOf(found)
                .map(meaning -> meaning.with(Precision.PART_OF_DAY))
                .orElseGet(() -> Meaning.unanchored(Precision.PART_OF_DAY)));
    }

    /** "since then": from the expression before to the report's day. */
    static Optional<Meaning> sinceThen(Capture found) {
        return spokenOf(found).map(BoundSenses::upToReport).or(() -> Optional.of(Meaning.unanchored(Precision.OPEN)));
    }
}
