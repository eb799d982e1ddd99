package stemma.review;

import java.util.Arrays;
import java.util.Optional;

/** How far a source has been right before, as a person judges it (NATO AJP-2.1, the letters of the Admiralty scale). */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
        this.meaning = meaning;
    }

    /** The words of the scale. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Reliability> of(String letter) {
        return Arrays.stream(values()).filter(one -> one.name().equals(letter)).findFirst();
    }
}
