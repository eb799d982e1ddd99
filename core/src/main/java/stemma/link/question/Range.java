package stemma.link.question;

import stemma.claim.Quantity;

/**
 * The numbers that a count allows, with its hard ends, and the narrower ones that a reader expects.
 *
 * @param low the least, minus infinity where unbounded
 * @param high the most, infinity where unbounded
 * @param softLow the least that a reader expects
 * @param softHigh the most that a reader expects
 */
record Range(double low, double high, double softLow, double softHigh) {

    static Range of(Quantity.Bounds bounds) {
        double low = bounds.low().orElse(Double.NEGATIVE_INFINITY);
        double high = bounds.high().orElse(Double.POSITIVE_INFINITY);
        return new Range(
                low, high, bounds.softLow().orElse(low), bounds.softHigh().orElse(high));
    }

    Range times(double factor) {
        return new Range(low * factor, high * factor, softLow * factor, softHigh * factor);
    }

    boolean softMeets(Range other) {
        return softLow <= other.softHigh && other.softLow <= softHigh;
    }

    boolean hardMeets(Range other) {
        return low <= other.high && other.low <= high;
    }

    /** A number that stands for the range when two are ordered; 0 where it has no end. */
    double point() {
        if (Double.isFinite(softLow)) {
            return softLow;
        }
        return Double.isFinite(softHigh) ? softHigh : 0;
    }

    /** How many times the greater is the smaller; 1 where they are alike. */
    double ratio(Range other) {
        double most = Math.max(point(), other.point());
        double least = Math.min(point(), other.point());
        return least <= 0 ? (most <= 0 ? 1 : Double.POSITIVE_INFINITY) : most / least;
    }
}
