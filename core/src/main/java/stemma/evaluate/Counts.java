package stemma.evaluate;

/**
 * How many things gold holds, how many were found, and how many of each are the same.
 *
 * @param agreed found and in gold
 */
public record Counts(int agreed, int gold, int found) {

    static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(agreed + other.agreed, gold + other.gold, found + other.found);
    }

    /** Whether either side holds anything. */
    boolean tellsAnything() {
        return gold > 0 || found > 0;
    }

    public Rates rates() {
        return Rates.of(agreed, gold, found);
    }
}
