package stemma.link.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.link.Statement;

/**
 * What is said of who holds one place on one day.
 *
 * @param place the place
 * @param state how clear that is
 * @param holdings who is said to hold it, the one last spoken of first, or to have left it; empty where nothing is said
 */
public record ControlRow(PlaceRef place, State state, List<Holding> holdings) {

    /** How clear it is who is said to hold a place. */
    public enum State {
        /** One side is said to hold it. */
        HELD,
        /** Two sides are, or fighting in it is told of after it was said to be held. */
        CONTESTED,
        /** The side that was spoken of last is said to have left it, and nobody is said to hold it since. */
        LEFT,
        /** Only claims whose days are not known tell of it. */
        POSSIBLE,
        /** No claim tells of it; words at its name take it for granted ("rebel-held X"). */
        PRESUPPOSED,
        NOTHING_SAID;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One side that is said to hold it.
     *
     * @param holder the side's camp where it is known, else the words for it; empty where the claims do not say who
     * @param sinceAtLeast the latest day on which it can have begun, as far as told
     * @param sinceAtMost the earliest such day
     * @param lastSpokenOf the last day that a report tells of it
     * @param claims the claims that say so, the last first
     */
    public record Holding(
            Optional<String> holder,
            Optional<LocalDate> sinceAtLeast,
            Optional<LocalDate> sinceAtMost,
            Optional<LocalDate> lastSpokenOf,
            List<Statement> claims) {
        public Holding {
            claims = List.copyOf(claims);
        }
    }

    public ControlRow {
        holdings = List.copyOf(holdings);
    }
}
