package stemma.app.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two records under one id, compared slot by slot. */
final class Records {

    /** Keys that name or explain a record and state nothing. */
    private static final Set<String> NOT_SLOTS = Set.of("id", "revision", "rule", "why");

    private Records() {}

    static JsonNode parse(String line) {
        return JsonMapper.shared().readTree(line);
    }

    /** Records by their ids, in their order. */
    static Map<String, String> byId(List<String> lines) {
        Map<String, String> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(parse(line).path("id").asString(""), line));
        return byId;
    }

    /** The slots whose value or rules differ, in the order of the records. */
    static List<SlotChange> slots(JsonNode before, JsonNode after) {
        Map<String, List<String>> rulesBefore = rules(before);
        Map<String, List<String>> rulesAfter = rules(after);
        Set<String> keys = new LinkedHashSet<>(before.propertyNames());
        keys.addAll(after.propertyNames());
        keys.addAll(rulesBefore.keySet());
        keys.addAll(rulesAfter.keySet());
        keys.removeAll(NOT_SLOTS);
        List<SlotChange> changes = new ArrayList<>();
        for (String key : keys) {
            SlotChange change = new SlotChange(
                    key,
                    before.path(key),
                    after.path(key),
                    rulesBefore.getOrDefault(key, List.of()),
                    rulesAfter.getOrDefault(key, List.of()));
            if (change.isOfValue() || !change.rulesBefore().equals(change.rulesAfter())) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The rules that filled each slot, from lines such as "place: nearest neighbour". */
    private static Map<String, List<String>> rules(JsonNode record) {
        Map<String, List<String>> bySlot = new LinkedHashMap<>();
        for (JsonNode line : record.path("rule")) {
            String[] parts = line.asString("").split(": ", 2);
            bySlot.computeIfAbsent(parts[0], slot -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
        }
        return bySlot;
    }
}
