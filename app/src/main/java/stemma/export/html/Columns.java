package stemma.export.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Lines of JSON objects as one object with a list for each key, {@code null} where a line has no such key. */
final class Columns {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Columns() {}

    static String of(List<String> lines) {
        List<JsonNode> records = lines.stream().map(JSON::readTree).toList();
        Map<String, ArrayNode> columns = new LinkedHashMap<>();
        for (JsonNode found : records) {
            found.propertyNames()
                    .forEach(key -> columns.computeIfAbsent(key, k -> JsonNodeFactory.instance.arrayNode()));
        }
        for (JsonNode found : records) {
            columns.forEach((key, column) ->
                    column.add(found.has(key) ? found.path(key) : JsonNodeFactory.instance.nullNode()));
        }
        return JSON.writeValueAsString(columns);
    }
}
