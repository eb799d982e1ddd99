package stemma.evaluate;

/** The slots that are scored, in the order in which they are printed and added up. */
public enum Slot {
    FACTUALITY("factuality", 1),
    AGENT("agent", 1),
    PATIENT("patient", 1),
    /** All three slots of places together: where, from where and to where. */
    PLACE("place", 2),
    /** Whether the places from where and to where are told apart. */
    DIRECTION("direction", 0.5),
    TIME("time", 1),
    QUANTITY("quantity", 2),
    SOURCES("sources", 2),
    MEANS("means", 0.5),
    STATUS("status", 0.5);

    private final String label;
    private final double weight;

    Slot(String label, double weight) {
        this.label = label;
        this.weight = weight;
    }

    /** The word that is printed. */
    public String label() {
        return label;
    }

    /** How much it counts when a claim is called right in part. */
    public double weight() {
        return weight;
    }
}
