package stemma.resolve.actor;

/**
 * A name of an actor and how much it says.
 *
 * @param words the name as reports write it
 * @param use where it counts
 */
public record ActorName(String words, Use use) {

    /** Where a name counts. */
    public enum Use {
        /** Wherever it stands: "Syrian Arab Army". */
        FULL,
        /** Only as all of a mention: "Moscow", "Russian". */
        ALONE,
        /** Only where the report makes plain whose it is: "the army", "the ministry". */
        SHORT
    }
}
