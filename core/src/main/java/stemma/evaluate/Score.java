package stemma.evaluate;

/**
 * How one report was read, or several together.
 *
 * @param counts claims that were paired, of gold and of found
 * @param credit the paired claims, each counted by the share of its slots that are right
 */
public record Score(Counts counts, double credit) {

    public static final Score NONE = new Score(Counts.NONE, 0);

    public Score plus(Score other) {
        return new Score(counts.plus(other.counts), credit + other.credit);
    }

    public Rates detection() {
        return counts.rates();
    }

    /** Over claims that are right in part: its F1 is the <em>claim F1</em>. */
    public Rates claims() {
        return Rates.of(credit, counts.gold(), counts.found());
    }
}
