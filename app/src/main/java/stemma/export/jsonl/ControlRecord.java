package stemma.export.jsonl;

import stemma.claim.PlaceRef;
import stemma.link.control.ControlHistory.Step;
import stemma.link.control.ControlRow.Holding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said of who holds a place, from one day on, as the JSON object that {@code control.jsonl} holds. */
public final class ControlRecord {

    private ControlRecord() {}

    /** The step as one line of JSON, without a line end. */
    public static String line(Step step) {
        PlaceRef place = step.row().place();
        ObjectNode record = Json.object()
                .put("place", place.id())
                .put("name", place.name())
                .put("kind", place.kind().label());
        record.set("lat", Json.number(place.latitude()));
        record.set("lon", Json.number(place.longitude()));
        record.set("radius_km", Json.number(place.radiusKm()));
        record.set("from", Json.day(step.from()));
        record.put("state", state(step));
        record.set("holdings", Json.array(step.row().holdings(), ControlRecord::holding));
        return Json.write(record);
    }

    private static String state(Step step) {
        return switch (step.row().state()) {
            case HELD -> step.camps().size() > 1 ? "agreed" : "claimed";
            case CONTESTED, LEFT, POSSIBLE, PRESUPPOSED, NOTHING_SAID ->
                step.row().state().label();
        };
    }

    private static JsonNode holding(Holding holding) {
        ObjectNode node = Json.object();
        holding.holder().ifPresent(holder -> node.put("holder", holder));
        node.set("since_at_most", Json.day(holding.sinceAtMost()));
        node.set("last_spoken_of", Json.day(holding.lastSpokenOf()));
        node.set("claims", Json.array(holding.claims(), claim -> Json.text(claim.id())));
        return node;
    }
}
