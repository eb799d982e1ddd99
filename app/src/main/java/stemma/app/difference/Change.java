package stemma.app.difference;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A report or a claim that is not the same in both cases.
 *
 * @param subject which of the two it is
 * @param kind what became of it
 * @param id the report's or the claim's
 * @param record its record: the later one, unless it has gone
 * @param slots what changed in it; empty where it came or went
 */
public record Change(Subject subject, Kind kind, String id, JsonNode record, List<SlotChange> slots) {

    /** What a record is of. */
    public enum Subject {
        REPORT,
        CLAIM
    }

    /** What became of a record. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }

    public Change {
        slots = List.copyOf(slots);
    }
}
