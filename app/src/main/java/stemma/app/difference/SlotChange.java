package stemma.app.difference;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A slot that is filled differently, or by other rules.
 *
 * @param slot its key in the record
 * @param before the value before; a missing node where there was none
 * @param after the value after; a missing node where there is none
 * @param rulesBefore the rules that filled it before
 * @param rulesAfter the rules that fill it now
 */
public record SlotChange(
        String slot, JsonNode before, JsonNode after, List<String> rulesBefore, List<String> rulesAfter) {

    public SlotChange {
        rulesBefore = List.copyOf(rulesBefore);
        rulesAfter = List.copyOf(rulesAfter);
    }

    /** Whether the value differs, and not the rules alone. */
    public boolean isOfValue() {
        return !before.equals(after);
    }
}
