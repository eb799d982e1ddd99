package stemma.link;

import java.util.Locale;

/** The part of a claim that a link is about. */
public enum Basis {
    NUMBER,
    AGENT,
    PLACE,
    DAY,
    MEANS,
    STATUS,
    POLARITY,
    HOLDER,
    UNIT,
    ASPECT,
    WINDOW,
    GRANULARITY,
    VICTIMS,
    JOINT,
    STAGE,
    UNDATED,
    WORDS,
    SOURCE,
    MOTIVE,
    EVENT,
    /** What a person said of the two claims. */
    DECISION;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
