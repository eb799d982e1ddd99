package stemma.export.jsonl;

import stemma.link.copy.ReportCopy;
import stemma.link.copy.ReportCopy.Change;
import stemma.link.copy.ReportCopy.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A report that repeats another's words, and what changed on the way, as the JSON object that {@code relays.jsonl} holds. */
public final class RelayRecord {

    private RelayRecord() {}

    /** The relay as one line of JSON, without a line end. */
    public static String line(ReportCopy copy) {
        Pieces here = new Pieces(copy.copy().text());
        Pieces there = new Pieces(copy.original().text());
        ObjectNode record = Json.object()
                .put("copy", copy.copy().id())
                .put("original", copy.original().id())
                .put("order", label(copy.order()))
                .put("extent", label(copy.extent()))
                .put("words", copy.words());
        record.set("passages", Json.array(copy.passages(), passage -> passage(passage, here, there)));
        Json.setIfAny(record, "changes", copy.changes(), RelayRecord::change);
        return Json.write(record);
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static JsonNode passage(Passage passage, Pieces here, Pieces there) {
        ObjectNode node = Json.object();
        node.set("in_copy", here.span(passage.inCopy()));
        node.set("in_original", there.span(passage.inOriginal()));
        return node.put("words", passage.words());
    }

    private static JsonNode change(Change change) {
        return Json.object()
                .put("what", change.what().label())
                .put("claim", change.inCopy().id())
                .put("original_claim", change.inOriginal().id())
                .put("is", change.is())
                .put("was", change.was())
                .put("sentence", change.sentence());
    }
}
