package stemma.resolve.quantity;

import stemma.claim.Quantity;

/**
 * A count or measure where it stands in a sentence.
 *
 * @param quantity what it says
 * @param firstToken index of the first token that words it
 * @param lastToken index of the last, not before the first
 * @param head index of the token of the noun that is counted, or of the number where it stands alone
 * @param kind whether it counts for itself
 */
public record CountedPhrase(Quantity quantity, int firstToken, int lastToken, int head, Kind kind) {

    /** Whether a phrase counts for itself or tells something about another phrase. */
    public enum Kind {
        /** A number of its own. */
        COUNT,
        /** A part told out of another count: "including 5 children". The other count carries it too. */
        SUBSET,
        /** The whole that another count is a part of: "of the total 45". The other count carries it too. */
        WHOLE
    }

    public CountedPhrase {
        if (firstToken < 0 || lastToken < firstToken || head < 0) {
            throw new IllegalArgumentException("a phrase runs from one token to the same or a later one, not from "
                    + firstToken + " to " + lastToken + " with its head at " + head);
        }
    }
}
