package stemma.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import stemma.evaluate.Extent;
import tools.jackson.databind.JsonNode;

/**
 * The keys of one JSON object of a claim record, with the way to it for messages.
 *
 * @param path empty for the record itself, else as in {@code sources[1].}
 */
public record Fields(JsonNode node, String path) {

    private static final int LONGEST_SHOWN = 60;

    /** The fields of a whole record. */
    public static Fields of(JsonNode node) throws BrokenRecordException {
        if (!node.isObject()) {
            throw new BrokenRecordException("the line holds " + shown(node) + ", and must hold one JSON object");
        }
        return new Fields(node, "");
    }

    /** A text that the record must have. */
    public String text(String key) throws BrokenRecordException {
        return optionalText(key).orElseThrow(() -> missing(key, "a text"));
    }

    public Optional<String> optionalText(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        if (value.isPresent() && !value.get().isString()) {
            throw wrong(key, value.get(), "a text");
        }
        return value.map(JsonNode::stringValue);
    }

    public OptionalDouble optionalNumber(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = value.get().isNumber() ? value.get().doubleValueOpt() : OptionalDouble.empty();
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            throw wrong(key, value.get(), "a number or null");
        }
        return number;
    }

    /** Whether the record says {@code true} under this key; a key that is left out says no. */
    public boolean isTrue(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw wrong(key, value.get(), "true or false");
        }
        return value.map(JsonNode::booleanValue).orElse(false);
    }

    /** The texts of a list; none where the key is left out. */
    public List<String> texts(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value.isPresent() ? value.get() : List.<JsonNode>of()) {
            if (!item.isString()) {
                throw wrong(key, item, "a list of texts");
            }
            texts.add(item.stringValue());
        }
        return texts;
    }

    /** The numbers of a list; none where the key is left out. */
    public List<Double> numbers(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        List<Double> numbers = new ArrayList<>();
        for (JsonNode item : value.isPresent() ? value.get() : List.<JsonNode>of()) {
            if (!item.isNumber()) {
                throw wrong(key, item, "a list of numbers");
            }
            numbers.add(item.doubleValue());
        }
        return numbers;
    }

    /** The object that the record must have under this key. */
    public Fields object(String key) throws BrokenRecordException {
        return optionalObject(key).orElseThrow(() -> missing(key, "an object"));
    }

    public Optional<Fields> optionalObject(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        if (value.isPresent() && !value.get().isObject()) {
            throw wrong(key, value.get(), "an object");
        }
        return value.map(object -> new Fields(object, path + key + "."));
    }

    public List<Fields> objects(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!value.get().isArray()) {
            throw wrong(key, value.get(), "a list");
        }
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : value.get()) {
            String place = key + "[" + objects.size() + "]";
            if (!item.isObject()) {
                throw wrong(place, item, "an object with a \"text\"");
            }
            objects.add(new Fields(item, path + place + "."));
        }
        return objects;
    }

    /** The range that this object names; none unless it has both ends. */
    public Optional<Extent> extent() throws BrokenRecordException {
        OptionalInt start = offset("start");
        OptionalInt end = offset("end");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (start.getAsInt() < 0 || end.getAsInt() < start.getAsInt()) {
            throw new BrokenRecordException("\"" + path + "start\" is " + start.getAsInt() + " and \"" + path
                    + "end\" is " + end.getAsInt() + "; a range starts at 0 or more and ends at its start or beyond");
        }
        return Optional.of(new Extent(start.getAsInt(), end.getAsInt()));
    }

    /** The range that this object must name. */
    public Extent neededExtent() throws BrokenRecordException {
        String expected = "a whole number, counted in code points";
        return extent().orElseThrow(() -> missing(filled("start").isEmpty() ? "start" : "end", expected));
    }

    private OptionalInt offset(String key) throws BrokenRecordException {
        Optional<JsonNode> value = filled(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().isIntegralNumber() || !value.get().canConvertToInt()) {
            throw wrong(key, value.get(), "a whole number, counted in code points");
        }
        return OptionalInt.of(value.get().intValue());
    }

    /** The value of a key, unless the slot is empty: left out, null or []. */
    private Optional<JsonNode> filled(String key) {
        return node.optional(key).filter(value -> !value.isNull() && !(value.isArray() && value.isEmpty()));
    }

    private BrokenRecordException missing(String key, String expected) {
        return new BrokenRecordException("\"" + path + key + "\" is missing, and must be " + expected);
    }

    private BrokenRecordException wrong(String key, JsonNode value, String expected) {
        return new BrokenRecordException("\"" + path + key + "\" is " + shown(value) + ", and must be " + expected);
    }

    private static String shown(JsonNode value) {
        String json = value.toString();
        return json.codePointCount(0, json.length()) <= LONGEST_SHOWN
                ? json
                : json.substring(0, json.offsetByCodePoints(0, LONGEST_SHOWN)) + " …";
    }
}
