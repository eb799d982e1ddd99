package stemma.extract.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A slot of a claim that a grammatical argument can fill. */
public enum Slot {
    AGENT,
    PATIENT,
    PLACE,
    PLACE_FROM,
    PLACE_TO;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Slot> of(String label) {
        return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
    }
}
