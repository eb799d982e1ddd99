package stemma.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    public static Optional<Factuality> of(String label) {
        return Arrays.stream(values())
                .filter(factuality -> factuality.label().equals(label))
                .findFirst();
    }
}
