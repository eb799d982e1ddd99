package stemma.review;

import java.util.Arrays;
import java.util.Optional;

/** How far other information bears a claim out, as a person judges it (NATO AJP-2.1, the digits of the Admiralty scale). */
public enum Credibility {
    CONFIRMED(1, "confirmed by other sources"),
    PROBABLE(2, "probably true"),
    POSSIBLE(3, "possibly true"),
    DOUBTFUL(4, "doubtful"),
    IMPROBABLE(5, "improbable"),
    UNJUDGED(6, "truth cannot be judged");

    private final int digit;
    private final String meaning;

    Credibility(int digit, String meaning) {
        this.digit = digit;
        this.meaning = meaning;
    }

    /** The digit of the scale, 1 to 6. */
    public int digit() {
        return digit;
    }

    /** The words of the scale. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Credibility> of(int digit) {
        return Arrays.stream(values()).filter(one -> one.digit() == digit).findFirst();
    }
}
