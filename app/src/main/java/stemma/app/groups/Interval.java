package stemma.app.groups;

/**
 * A figure with the range in which 95 of 100 resamples lie, both ends included.
 *
 * @param figure of the reports themselves, 0 to 1
 */
public record Interval(double figure, double low, double high) {

    public boolean isWhollyBelow(Interval other) {
        return high < other.low;
    }
}
