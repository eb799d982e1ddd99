package stemma.claim;

import java.util.Locale;

/** How harm was done, as far as the report says. */
public enum Means {
    AIRSTRIKE,
    SHELLING,
    EXPLOSION,
    SHOOTING,
    CHEMICAL,
    EXECUTION,
    GROUND,
    OTHER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
