package stemma.app.groups;

import stemma.evaluate.Counts;

/**
 * The reports of one publisher or camp, scored together.
 *
 * @param name of the publisher or camp
 * @param reports how many
 * @param counts their claims
 * @param detection F1 of detection
 * @param claims the claim F1
 */
public record Group(String name, int reports, Counts counts, Interval detection, Interval claims) {

    static final int FEW = 5;

    /** Whether the interval means anything: from one report it does not. */
    public boolean hasInterval() {
        return reports > 1;
    }

    /** Whether so few reports are drawn from that the interval is narrower than it should be. */
    public boolean isSmall() {
        return reports < FEW;
    }
}
