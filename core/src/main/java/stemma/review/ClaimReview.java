package stemma.review;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What people decided about one claim, as it holds now.
 *
 * @param verdict whether it stands
 * @param corrections the last correction of each slot
 * @param credibility the last that was entered
 * @param decisions all that are in force, in their order
 */
public record ClaimReview(
        Verdict verdict,
        SequencedMap<Slot, Correction.Value> corrections,
        Optional<Credibility> credibility,
        List<Decision> decisions) {

    /** Whether a claim stands. */
    public enum Verdict {
        /** Nobody has said. */
        OPEN,
        ACCEPTED,
        REJECTED
    }

    public ClaimReview {
        corrections = Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(corrections));
        decisions = List.copyOf(decisions);
    }

    /** Whether some of it was decided when the claim had other slots than in {@code revision}. */
    public boolean isOlderThan(String revision) {
        return decisions.stream()
                .anyMatch(decision -> decision.on() instanceof Subject.OfClaim claim
                        && !claim.revision().equals(revision));
    }
}
