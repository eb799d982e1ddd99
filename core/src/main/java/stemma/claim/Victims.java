package stemma.claim;

import java.util.Locale;
import java.util.Optional;

/**
 * Who the people of a count are said to be.
 *
 * @param status whether they are said to be civilians or fighters
 * @param words the words that say so, where there are any
 */
public record Victims(Status status, Optional<Mention> words) {

    /** Whether the people of a count are said to be civilians or fighters. */
    public enum Status {
        CIVILIAN,
        COMBATANT,
        MIXED,
        UNSAID;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
