package stemma.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.text.DayInterval;

/**
 * What a slot of a claim is in the eyes of a person.
 *
 * @param slot which
 * @param value what it holds instead of what was read
 */
public record Correction(Slot slot, Value value) {

    /** What a slot can hold. */
    public sealed interface Value {}

    /** One word of a fixed list: a claim's type or its factuality. */
    public record Label(String word) implements Value {}

    /**
     * Words of the report.
     *
     * @param mentions where they stand; none says that the report names nobody and nothing there
     */
    public record Words(List<Mention> mentions) implements Value {
        public Words {
            mentions = List.copyOf(mentions);
        }
    }

    /** Days, both ends included; an empty end is open. */
    public record Days(DayInterval interval) implements Value {}

    /**
     * A number between two ends, both included; an empty end is open.
     *
     * @param low the least, 0 or more
     * @param high the most, not below {@code low}
     * @param unit what is counted, as {@link stemma.claim.Quantity} names it; empty where it is what was read
     */
    public record Count(OptionalDouble low, OptionalDouble high, Optional<String> unit) implements Value {
        public Count {
            if (low.orElse(0) < 0 || high.orElse(Double.MAX_VALUE) < low.orElse(0)) {
                throw new IllegalArgumentException("a number lies between 0 or more and that or beyond, not between "
                        + told(low) + " and " + told(high));
            }
        }

        private static String told(OptionalDouble end) {
            return end.isPresent() ? String.valueOf(end.getAsDouble()) : "an open end";
        }
    }

    public Correction {
        if (!slot.takes(value)) {
            throw new IllegalArgumentException("the slot " + slot.label() + " cannot hold "
                    + value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        }
        if (value instanceof Label(String word) && !isKnown(slot, word)) {
            throw new IllegalArgumentException("'" + word + "' is no " + slot.label() + " of a claim");
        }
    }

    private static boolean isKnown(Slot slot, String word) {
        return slot == Slot.TYPE
                ? ClaimType.of(word).isPresent()
                : Factuality.of(word).isPresent();
    }
}
