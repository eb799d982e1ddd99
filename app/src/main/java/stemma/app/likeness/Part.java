package stemma.app.likeness;

import java.util.Locale;

/** A part in which two claims that look alike can differ, in the order in which a card tells it. */
public enum Part {
    REPORT,
    TYPE,
    FACTUALITY,
    NUMBER,
    JOINT,
    UNIT,
    ASPECT,
    STATUS,
    PLACE,
    DAY,
    SIDE,
    ATTRIBUTION;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
