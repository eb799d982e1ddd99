package stemma.store;

import java.util.List;
import java.util.Optional;
import stemma.text.DayInterval;

/**
 * A claim as the store keeps it.
 *
 * @param id the claim
 * @param document the report in which it stands
 * @param labels what it is
 * @param days the days that its words mean, or empty where they give none
 * @param sentence the words of its sentence
 * @param mentions the words in its slots
 * @param record its line of the ledger
 */
public record ClaimRow(
        String id,
        String document,
        Labels labels,
        Optional<DayInterval> days,
        String sentence,
        List<MentionRow> mentions,
        String record) {

    /** What a claim is, in the words of the record. */
    public record Labels(String type, String factuality, String zone) {}

    /**
     * Words in a slot of a claim.
     *
     * @param slot the slot's name in the record
     * @param text the words
     * @param ref id of the actor or place that they name, where that is plain
     * @param name neutral name of that actor or place
     * @param within for a place, ids of the places that hold it
     */
    public record MentionRow(
            String slot, String text, Optional<String> ref, Optional<String> name, List<String> within) {
        public MentionRow {
            within = List.copyOf(within);
        }
    }

    public ClaimRow {
        mentions = List.copyOf(mentions);
    }
}
