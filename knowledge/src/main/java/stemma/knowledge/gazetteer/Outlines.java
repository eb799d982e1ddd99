package stemma.knowledge.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.knowledge.table.Tables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The outlines that are known, as a GeoJSON feature collection. */
final class Outlines {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Outlines() {}

    static String shipped() {
        return Tables.text("gazetteer/aleppo-outlines.geojson");
    }

    /** Those of ours by the ids of their places, without those of places that a user's file gives. */
    static Map<String, Outline> besides(Set<String> own) {
        Map<String, Outline> outlines = new HashMap<>();
        for (JsonNode feature : JsonMapper.shared().readTree(shipped()).path("features")) {
            String id = feature.path("id").asString("");
            if (!own.contains(id)) {
                outlines.put(id, Outline.shipped(GeoJsonShape.read(feature.path("geometry"))));
            }
        }
        return outlines;
    }

    /** Ours with a user's over them; a place of ours that the user's file gives has the user's outline, or none. */
    static String with(Collection<PlaceRow> own) {
        Set<String> ids = own.stream().map(PlaceRow::id).collect(Collectors.toSet());
        ArrayNode features = NODES.arrayNode();
        for (JsonNode feature : JsonMapper.shared().readTree(shipped()).path("features")) {
            if (!ids.contains(feature.path("id").asString(""))) {
                features.add(feature);
            }
        }
        own.forEach(row -> row.outline().ifPresent(outline -> features.add(feature(row, outline))));
        ObjectNode collection = NODES.objectNode().put("type", "FeatureCollection");
        collection.set("features", features);
        return JsonMapper.shared().writeValueAsString(collection);
    }

    private static ObjectNode feature(PlaceRow row, Outline outline) {
        ObjectNode feature = NODES.objectNode().put("type", "Feature").put("id", row.id());
        feature.set("properties", NODES.objectNode().put("id", row.id()).put("name", row.shown()));
        feature.set("geometry", GeoJsonShape.write(outline));
        return feature;
    }
}
