package stemma.app.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stemma.app.likeness.LookAlike.Difference;
import stemma.app.told.Told;
import stemma.app.told.Words;
import stemma.claim.Quantity;
import stemma.claim.Victims;

/** In what the numbers of two claims differ, and whom they count. */
final class CountDifferences {

    private CountDifferences() {}

    static List<Difference> between(Told one, Told other) {
        List<Difference> all = new ArrayList<>();
        if (one.count().isPresent() && other.count().isPresent()) {
            both(one.count().get(), other.count().get(), all);
        } else if (other.count().isPresent()) {
            all.add(new Difference(
                    Part.NUMBER,
                    "gives a number: " + Words.quoted(other.count().get().words())));
        } else if (one.count().isPresent()) {
            all.add(new Difference(Part.NUMBER, "gives no number"));
        }
        status(one, other).ifPresent(all::add);
        return all;
    }

    private static void both(Told.Count one, Told.Count other, List<Difference> all) {
        boolean joint = other.is(Quantity.Mark.JOINT);
        if (joint != one.is(Quantity.Mark.JOINT)) {
            all.add(new Difference(
                    Part.JOINT,
                    joint ? "counts killed and injured together" : "does not count killed and injured together"));
        }
        if (!haveOneUnit(one, other)) {
            all.add(new Difference(Part.UNIT, "counts something else: " + Words.quoted(other.words())));
        } else {
            number(one, other).ifPresent(why -> all.add(new Difference(Part.NUMBER, why)));
            if (one.aspect() != other.aspect()) {
                all.add(new Difference(Part.ASPECT, aspect(other.aspect())));
            }
        }
    }

    /** A unit that is not told is taken for any: a bare "dozens" may count people. */
    private static boolean haveOneUnit(Told.Count one, Told.Count other) {
        return one.unit().isEmpty() || other.unit().isEmpty() || one.unit().equals(other.unit());
    }

    /** Whether both give a number of the same thing, or neither gives any. */
    static boolean canBeSetSideBySide(Told one, Told other) {
        if (one.count().isEmpty() || other.count().isEmpty()) {
            return one.count().isEmpty() && other.count().isEmpty();
        }
        return haveOneUnit(one.count().get(), other.count().get());
    }

    private static Optional<String> number(Told.Count one, Told.Count other) {
        String words = Words.quoted(other.words());
        if (other.is(Quantity.Mark.VAGUE)) {
            return Optional.of("has a word in place of a number: " + words);
        }
        if (!other.hasNumber()) {
            return Optional.of("has a number that cannot be read in one way: " + words);
        }
        if (!one.hasNumber()) {
            return Optional.of("gives a number: " + words);
        }
        if (one.bounds().equals(other.bounds())) {
            return Optional.empty();
        }
        return Optional.of((meet(one.bounds(), other.bounds())
                        ? "gives another number, which leaves room for this one: "
                        : "gives another number: ")
                + words);
    }

    /** Whether some number lies within the soft ends of both; where there is no soft end, the hard one counts. */
    private static boolean meet(Quantity.Bounds one, Quantity.Bounds other) {
        return low(one) <= high(other) && low(other) <= high(one);
    }

    private static double low(Quantity.Bounds bounds) {
        return either(bounds.softLow(), bounds.low()).orElse(Double.NEGATIVE_INFINITY);
    }

    private static double high(Quantity.Bounds bounds) {
        return either(bounds.softHigh(), bounds.high()).orElse(Double.POSITIVE_INFINITY);
    }

    private static OptionalDouble either(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() ? first : second;
    }

    private static String aspect(Quantity.Aspect aspect) {
        return switch (aspect) {
            case FLOW -> "its number is for a stretch of time that it names";
            case RUNNING -> "its number is a running total";
            case STOCK -> "its number is so many at a day";
            case UNSAID -> "does not tell whether its number is new or a running total";
        };
    }

    private static Optional<Difference> status(Told one, Told other) {
        Victims.Status here = status(one);
        Victims.Status there = status(other);
        if (here == there) {
            return Optional.empty();
        }
        String why = switch (there) {
            case CIVILIAN -> "calls the people civilians";
            case COMBATANT -> "calls the people fighters";
            case MIXED -> "speaks of civilians and fighters together";
            case UNSAID -> "does not tell whether the people fought";
        };
        return Optional.of(new Difference(Part.STATUS, why));
    }

    private static Victims.Status status(Told claim) {
        return claim.cast().people().map(Told.People::status).orElse(Victims.Status.UNSAID);
    }
}
