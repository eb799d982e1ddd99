package stemma.review;

import java.util.Arrays;
import java.util.Optional;

/** How far other information bears a claim out, as a person judges it (NATO AJP-2.1, the digits of the Admiralty scale). */
public enum Credibility {
    CONFIRMED("confirmed by other sources"),
    PROBABLE("probably true"),
    POSSIBLE("possibly true"),
    DOUBTFUL("doubtful"),
    IMPROBABLE("improbable"),
    UNJUDGED("truth cannot be judged");

    private final String meaning;

    Credibility(String meaning) {
        this.meaning = meaning;
    }

    /** The digit of the scale, 1 to 6. */
    public int digit() {
        return ordinal() + 1;
    }

    /** The words of the scale. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Credibility> of(int digit) {
        return Arrays.stream(values()).filter(one -> one.digit() == digit).findFirst();
    }
}
