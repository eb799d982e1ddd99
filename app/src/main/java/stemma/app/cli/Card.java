package stemma.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim's record, for reading out.
 *
 * @param record the record as the ledger has it
 */
record Card(JsonNode record) {

    static Card of(String line) {
        return new Card(JsonMapper.shared().readTree(line));
    }

    String get(String key) {
        return record.path(key).asString("");
    }

    /** The words in a slot, several joined. */
    String words(String slot) {
        return joined(slot, "; ");
    }

    /** Who says it, from whom: the innermost first. */
    String chain() {
        return joined("sources", " ← ");
    }

    private String joined(String slot, String between) {
        return nodes(slot).stream().map(node -> node.path("text").asString("")).collect(Collectors.joining(between));
    }

    /** The values of a slot, whether it holds one or several. */
    List<JsonNode> nodes(String slot) {
        JsonNode value = record.path(slot);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : value.isObject() ? List.of(value) : List.of();
    }

    /** The type, with the factuality where it is not simply asserted. */
    String what() {
        return get("factuality").equals("asserted") ? get("type") : get("type") + ", " + get("factuality");
    }

    /** Where it happened; for a movement whence and whither. */
    String where() {
        List<String> parts = new ArrayList<>();
        part("place", "").ifPresent(parts::add);
        part("place_from", "from ").ifPresent(parts::add);
        part("place_to", "to ").ifPresent(parts::add);
        return String.join(" ", parts);
    }

    /** Who did it, and to whom. */
    String whoToWhom() {
        String agent = words("agent");
        String patient = words("quantity").contains(words("patient")) ? "" : words("patient");
        return patient.isEmpty() ? agent : (agent + " → " + patient).strip();
    }

    private Optional<String> part(String slot, String before) {
        String words = words(slot);
        return words.isEmpty() ? Optional.empty() : Optional.of(before + words);
    }
}
