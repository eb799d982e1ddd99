package stemma.app.difference;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A difference as lines of JSON, one for each change. */
public final class DifferenceJson {

    private DifferenceJson() {}

    public static String line(Change change) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("what", change.subject().name().toLowerCase(Locale.ROOT));
        node.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        node.put("id", change.id());
        if (change.subject() == Change.Subject.CLAIM) {
            node.set("document", change.record().path("document"));
            node.set("type", change.record().path("type"));
            node.set("trigger", change.record().path("trigger"));
        }
        ObjectNode slots = JsonMapper.shared().createObjectNode();
        change.slots().forEach(slot -> put(slots.putObject(slot.slot()), slot));
        if (!slots.isEmpty()) {
            node.set("slots", slots);
        }
        return JsonMapper.shared().writeValueAsString(node);
    }

    private static void put(ObjectNode node, SlotChange slot) {
        if (!slot.before().isMissingNode()) {
            node.set("before", slot.before());
        }
        if (!slot.after().isMissingNode()) {
            node.set("after", slot.after());
        }
        put(node, "rules_before", slot.rulesBefore());
        put(node, "rules_after", slot.rulesAfter());
    }

    private static void put(ObjectNode node, String key, List<String> rules) {
        if (!rules.isEmpty()) {
            rules.forEach(node.putArray(key)::add);
        }
    }
}
