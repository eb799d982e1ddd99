package stemma.review;

import java.time.Instant;

/**
 * What one person decided, when and why.
 *
 * @param id names this decision; no two of a case have the same
 * @param at when
 * @param by who, as they name themselves; not blank
 * @param why their reason; may be empty
 * @param on what it is about
 * @param act what they decided
 */
public record Decision(String id, Instant at, String by, String why, Subject on, Act act) {

    public Decision {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a decision needs the name of who decides");
        }
        if (!act.suits(on)) {
            throw new IllegalArgumentException(act.getClass().getSimpleName() + " is nothing that can be decided of "
                    + on.getClass().getSimpleName());
        }
        if (act instanceof Act.Relink relink
                && !relink.from().map(end -> isOf(on, end)).orElse(true)) {
            throw new IllegalArgumentException("a link runs from one of its two claims");
        }
        if (act instanceof Act.Comment && why.isBlank()) {
            throw new IllegalArgumentException("a comment needs words");
        }
    }

    private static boolean isOf(Subject on, String claim) {
        return on instanceof Subject.OfPair pair
                && (pair.first().equals(claim) || pair.second().equals(claim));
    }
}
