package stemma.claim;

import java.util.Locale;
import java.util.Optional;

/**
 * What the words at a place's name take for granted: "rebel-held eastern Aleppo", "the besieged town of Kefraya". It is said
 * in passing, so it makes no claim of its own.
 *
 * @param kind what is taken for granted
 * @param words the words that do so
 * @param by who holds or besieges it, where the words tell
 */
public record PlaceState(Kind kind, Mention words, Optional<Actor> by) {

    /** What can be taken for granted of a place. */
    public enum Kind {
        HELD,
        BESIEGED,
        /** Two sides are in it: "divided Aleppo", "the contested junction". */
        CONTESTED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
