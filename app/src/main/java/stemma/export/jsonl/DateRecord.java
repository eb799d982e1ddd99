package stemma.export.jsonl;

import java.util.Map;
import java.util.TreeMap;
import stemma.link.dating.DatedReport;
import stemma.link.dating.DayConflict;
import stemma.link.dating.Reason;
import stemma.text.DayInterval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reports together tell of one report's days, as the JSON object that {@code dates.jsonl} holds. */
public final class DateRecord {

    private DateRecord() {}

    /** The days as one line of JSON, without a line end. */
    public static String line(DatedReport dated) {
        ObjectNode record = Json.object().put("document", dated.report());
        record.set("published", days(dated.own()));
        record.set("firm", days(dated.firm()));
        record.set("likely", days(dated.likely()));
        Json.setIfAny(record, "reasons", dated.reasons(), DateRecord::reason);
        Json.setIfAny(record, "claims", new TreeMap<>(dated.moved()).entrySet(), DateRecord::claim);
        Json.setIfAny(record, "conflicts", dated.conflicts(), DateRecord::conflict);
        return Json.write(record);
    }

    private static ObjectNode days(DayInterval days) {
        ObjectNode node = Json.object();
        node.set("earliest", Json.day(days.earliest()));
        node.set("latest", Json.day(days.latest()));
        return node;
    }

    private static JsonNode reason(Reason reason) {
        ObjectNode node = Json.object()
                .put("sentence", reason.sentence())
                .put("strength", reason.strength().label());
        node.set("reports", Json.array(reason.reports(), Json::text));
        return node;
    }

    private static JsonNode claim(Map.Entry<String, DayInterval> moved) {
        ObjectNode node = Json.object().put("id", moved.getKey());
        node.setAll(days(moved.getValue()));
        return node;
    }

    private static JsonNode conflict(DayConflict conflict) {
        ObjectNode node = Json.object()
                .put("sentence", conflict.sentence())
                .put("strength", conflict.strength().label());
        node.set("reports", Json.array(conflict.reports(), Json::text));
        return node;
    }
}
