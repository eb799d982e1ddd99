package stemma.app.likeness;

import java.util.List;
import stemma.app.told.Told;

/**
 * A claim that a reader could take for another one, with the parts in which it differs.
 *
 * @param claim the claim
 * @param place how its place stands to the other's
 * @param day how its days stand to the other's
 * @param differences what differs, each with words for a person; never empty
 */
public record LookAlike(Told claim, Meeting place, Meeting day, List<Difference> differences) {

    /** How two places, or two stretches of days, stand to each other, the nearest first. */
    public enum Meeting {
        SAME,
        PARTLY,
        UNSAID,
        APART
    }

    /**
     * One difference.
     *
     * @param part in what they differ
     * @param why what the look-alike says, in words that follow "it": "counts killed and injured together"
     */
    public record Difference(Part part, String why) {}

    public LookAlike {
        differences = List.copyOf(differences);
    }
}
