package stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A count or measure as a report words it, with its bounds (as UCDP GED's low and high; it has no best).
 *
 * @param mention the words, with the noun that is counted
 * @param bounds the numbers that the words allow
 * @param unit {@code person}, {@code building}, {@code place}, {@code km2}, {@code km}, {@code percent}, {@code strike},
 *     {@code shell}, {@code vehicle}, {@code tonne}, {@code day}, {@code family}, else the noun that is counted, singular
 * @param aspect what kind of count it is
 * @param marks how the words hedge
 * @param of the whole of which it is a part, where the text names one
 * @param subsets parts that the text tells out of it ("including 5 children")
 * @param readings what a malformed number may mean; empty for a well-formed one
 */
public record Quantity(
        Mention mention,
        Bounds bounds,
        String unit,
        Aspect aspect,
        Set<Mark> marks,
        Optional<Whole> of,
        List<Subset> subsets,
        List<Double> readings) {

    /** What kind of count a number is. */
    public enum Aspect {
        /** New within a stated window: "14 in 24 hours". */
        FLOW,
        /** All since a start, which may be unsaid: "56 districts since the start of the operation". */
        RUNNING,
        /** So many at a day: "6 km² are left". */
        STOCK,
        /** Not told; compared with nothing. */
        UNSAID;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the words of a number hedge. */
    public enum Mark {
        /** "about", "nearly", "some". */
        APPROX,
        /** "dozens", "hundreds": the word is kept, its digits are never shown as said. */
        VAGUE,
        /** Killed and injured together; says nothing about the dead alone. */
        JOINT
    }

    /**
     * The numbers that the words allow.
     *
     * @param low the least, or empty where unbounded
     * @param high the most, or empty where unbounded
     * @param lowOpen whether {@code low} itself is excluded ("more than 85")
     * @param highOpen whether {@code high} itself is excluded ("less than 85")
     * @param softLow the least that a reader would expect (LINKS: "nearly 30" may be 28), or empty where there is none
     * @param softHigh the most that a reader would expect ("more than 85" is hardly 95), or empty where there is none
     */
    public record Bounds(
            OptionalDouble low,
            OptionalDouble high,
            boolean lowOpen,
            boolean highOpen,
            OptionalDouble softLow,
            OptionalDouble softHigh) {

        public static Bounds none() {
            return new Bounds(
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    false,
                    false,
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        }

        public static Bounds exactly(double n) {
            return between(n, n);
        }

        public static Bounds between(double low, double high) {
            return new Bounds(
                    OptionalDouble.of(low),
                    OptionalDouble.of(high),
                    false,
                    false,
                    OptionalDouble.of(low),
                    OptionalDouble.of(high));
        }
    }

    /** The whole of which a number is a part: "25 of the total 45 square kilometres". */
    public record Whole(Mention mention, double value, String unit) {}

    /**
     * A part told out of a number: "including 5 children".
     *
     * @param marks how its words hedge
     */
    public record Subset(Mention who, Bounds bounds, Set<Mark> marks) {
        public Subset {
            marks = Set.copyOf(marks);
        }
    }

    public Quantity {
        marks = Set.copyOf(marks);
        subsets = List.copyOf(subsets);
        readings = List.copyOf(readings);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    public Quantity with(Mark mark) {
        java.util.EnumSet<Mark> more = java.util.EnumSet.of(mark);
        more.addAll(marks);
        return new Quantity(mention, bounds, unit, aspect, more, of, subsets, readings);
    }

    /** The same count of something else, where the text leaves the noun out: "six in Homs" of people. */
    public Quantity of(String noun) {
        return new Quantity(mention, bounds, noun, aspect, marks, of, subsets, readings);
    }

    public Quantity as(Aspect other) {
        return new Quantity(mention, bounds, unit, other, marks, of, subsets, readings);
    }

    public Quantity including(List<Subset> parts) {
        return new Quantity(mention, bounds, unit, aspect, marks, of, parts, readings);
    }
}
