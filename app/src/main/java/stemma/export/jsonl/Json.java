package stemma.export.jsonl;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one way in which records are written: compact, keys in the order given, unescaped, whole numbers without a point. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }

    static JsonNode text(String value) {
        return NODES.stringNode(value);
    }

    /** 3 for 3.0, 36.2 for 36.2. */
    static JsonNode number(double value) {
        long whole = (long) value;
        return whole == value ? NODES.numberNode(whole) : NODES.numberNode(value);
    }

    /** A bound: {@code null} where it is open. */
    static JsonNode bound(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : NODES.nullNode();
    }

    /** An end of an interval of days: {@code null} where it is open. */
    static JsonNode day(Optional<?> day) {
        return day.isPresent() ? text(day.get().toString()) : NODES.nullNode();
    }

    /** Sets a key, or leaves it out where there is no value. */
    static void setIfAny(ObjectNode object, String key, Optional<String> value) {
        value.ifPresent(present -> object.put(key, present));
    }

    /** Sets a key, or leaves it out where there are no values. */
    static <T> void setIfAny(ObjectNode object, String key, Collection<T> values, Function<T, JsonNode> node) {
        if (!values.isEmpty()) {
            object.set(key, array(values, node));
        }
    }

    static String write(JsonNode node) {
        return escapeLoneSurrogates(MAPPER.writeValueAsString(node));
    }

    /** Half a surrogate pair has no UTF-8 form; in JSON it only occurs within a string, so it can be escaped in place. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder out = null;
        for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
            int point = json.codePointAt(i);
            boolean lone = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (lone && out == null) {
                out = new StringBuilder(json.length() + 16).append(json, 0, i);
            }
            if (out != null) {
                out.append(lone ? "\\u" + Integer.toHexString(point) : Character.toString(point));
            }
        }
        return out == null ? json : out.toString();
    }
}
