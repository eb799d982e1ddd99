package stemma.evaluate;

/**
 * Precision, recall and their harmonic mean, each 0 to 1.
 *
 * <p>The order of the operations is that of the reference scorer, so that equal counts give equal bits.
 */
public record Rates(double precision, double recall, double f1) {

    /**
     * The rates of a count.
     *
     * @param right how much of what was found is right; no whole number where claims are right in part
     * @param gold how many there are
     * @param found how many were found
     */
    public static Rates of(double right, int gold, int found) {
        double precision = found == 0 ? 0 : right / found;
        double recall = gold == 0 ? 0 : right / gold;
        double sum = precision + recall;
        return new Rates(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
}
