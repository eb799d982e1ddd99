package stemma.app.cli.show;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.link.Statement;
import stemma.link.control.ControlRow;
import stemma.link.control.ControlRow.Holding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The table of control as a GeoJSON feature collection (RFC 7946), a feature a place: its outline where the gazetteer has one,
 * else its point.
 */
final class ControlGeoJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonNode> outlines = new HashMap<>();

    /**
     * Holds the outlines.
     *
     * @param outlines a feature collection whose features have the ids of places
     */
    ControlGeoJson(String outlines) {
        for (JsonNode feature : JsonMapper.shared().readTree(outlines).path("features")) {
            this.outlines.put(feature.path("id").asString(""), feature.path("geometry"));
        }
    }

    String of(List<ControlRow> rows, LocalDate day) {
        ArrayNode features = NODES.arrayNode();
        rows.forEach(row -> features.add(feature(row, day)));
        ObjectNode collection = NODES.objectNode().put("type", "FeatureCollection");
        collection.set("features", features);
        return JsonMapper.shared().writeValueAsString(collection);
    }

    private ObjectNode feature(ControlRow row, LocalDate day) {
        ObjectNode properties = NODES.objectNode()
                .put("name", row.place().name())
                .put("as_of", day.toString())
                .put("state", row.state().label());
        ArrayNode holdings = NODES.arrayNode();
        row.holdings().forEach(holding -> holdings.add(holding(holding)));
        properties.set("holdings", holdings);
        ObjectNode feature =
                NODES.objectNode().put("type", "Feature").put("id", row.place().id());
        feature.set(
                "geometry", Optional.ofNullable(outlines.get(row.place().id())).orElseGet(() -> point(row.place())));
        feature.set("properties", properties);
        return feature;
    }

    private static JsonNode point(PlaceRef place) {
        ObjectNode point = NODES.objectNode().put("type", "Point");
        point.set("coordinates", NODES.arrayNode().add(place.longitude()).add(place.latitude()));
        return point;
    }

    private static ObjectNode holding(Holding holding) {
        ObjectNode node = NODES.objectNode();
        holding.holder().ifPresent(holder -> node.put("holder", holder));
        holding.sinceAtMost().ifPresent(day -> node.put("since_at_most", day.toString()));
        holding.sinceAtLeast().ifPresent(day -> node.put("since_at_least", day.toString()));
        holding.lastSpokenOf().ifPresent(day -> node.put("last_spoken_of", day.toString()));
        ArrayNode claims = NODES.arrayNode();
        holding.claims().stream().map(Statement::id).forEach(claims::add);
        node.set("claims", claims);
        return node;
    }
}
