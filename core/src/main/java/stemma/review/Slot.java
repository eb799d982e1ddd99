package stemma.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a claim a person can correct. */
public enum Slot {
    TYPE(Correction.Label.class),
    FACTUALITY(Correction.Label.class),
    AGENT(Correction.Words.class),
    PATIENT(Correction.Words.class),
    PLACE(Correction.Words.class),
    PLACE_FROM(Correction.Words.class),
    PLACE_TO(Correction.Words.class),
    TIME(Correction.Days.class),
    QUANTITY(Correction.Count.class),
    SOURCES(Correction.Words.class);

    private final Class<? extends Correction.Value> holds;

    Slot(Class<? extends Correction.Value> holds) {
        this.holds = holds;
    }

    /** Whether this slot can be filled so. */
    boolean takes(Correction.Value value) {
        return holds.isInstance(value);
    }

    /** The word that records use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Slot> of(String label) {
        return Arrays.stream(values())
                .filter(slot -> slot.label().equals(label))
                .findFirst();
    }
}
