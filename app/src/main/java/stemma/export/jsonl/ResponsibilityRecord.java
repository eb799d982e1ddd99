package stemma.export.jsonl;

import stemma.link.Statement;
import stemma.link.responsibility.Responsibility;
import stemma.link.responsibility.Responsibility.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is said to have done one harm, as the JSON object that {@code responsibility.jsonl} holds. */
public final class ResponsibilityRecord {

    private ResponsibilityRecord() {}

    /** What is said of one happening as one line of JSON, without a line end. */
    public static String line(Responsibility told) {
        ObjectNode record = Json.object().put("occurrence", told.occurrence().id());
        record.set("parts", Json.array(told.parts(), ResponsibilityRecord::part));
        return Json.write(record);
    }

    private static JsonNode part(Part part) {
        ObjectNode node = Json.object().put("kind", part.kind().label());
        Json.setIfAny(node, "party", part.party());
        node.set("claims", Json.array(part.claims(), ResponsibilityRecord::claim));
        Json.setIfAny(node, "words", part.words(), Json::text);
        return node;
    }

    private static JsonNode claim(Statement claim) {
        ObjectNode node = Json.object().put("id", claim.id());
        Json.setIfAny(
                node,
                "chain",
                claim.chain(),
                link -> Json.text(link.source().mention().text()));
        return node;
    }
}
