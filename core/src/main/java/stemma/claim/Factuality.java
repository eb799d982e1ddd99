package stemma.claim;

import java.util.Locale;

/** Certainty and polarity of a claim according to its source (after FactBank, Saurí and Pustejovsky 2009). */
public enum Factuality {
    ASSERTED,
    NEGATED,
    POSSIBLE,
    FUTURE,
    DIRECTIVE,
    CONDITIONAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
