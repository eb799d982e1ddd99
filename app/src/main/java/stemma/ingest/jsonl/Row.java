package stemma.ingest.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.ingest.Decoded;
import stemma.ingest.StatedDays;
import stemma.text.DayInterval;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the fields of one line, and collects what is wrong with them. Used once. */
final class Row {

    /** The keys that are read. */
    static final Set<String> KEYS =
            Set.of("id", "text", "title", "publisher", "published", "author", "url", "language", "note");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What is wrong, and what to do about it. */
    record Fault(String what, String remedy) {}

    private final JsonNode node;
    private final List<Fault> faults = new ArrayList<>();

    private Row(JsonNode node) {
        this.node = node;
    }

    /** A line as JSON; faults name what it is if it is none. */
    static Row of(String line) {
        try {
            Row row = new Row(JSON.readTree(line));
            if (!row.node.isObject()) {
                row.faults.add(new Fault("the line is JSON, but no object in braces.", remedy()));
            }
            return row;
        } catch (JacksonException e) {
            Row row = new Row(JSON.createObjectNode());
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            row.faults.add(new Fault(
                    "the line is no JSON" + (column > 0 ? " (column " + column + ")" : "") + ": "
                            + e.getOriginalMessage().lines().findFirst().orElse("") + ".",
                    remedy()));
            return row;
        }
    }

    private static String remedy() {
        return "Write one object a line, as {\"id\": \"a1\", \"text\": \"...\"}.";
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean isObject() {
        return node.isObject() && faults.isEmpty();
    }

    List<String> unknownKeys() {
        return node.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .sorted()
                .toList();
    }

    /** A field without which there is no report. A whole number will do for an id. */
    Optional<String> required(String key) {
        JsonNode value = node.path(key);
        String words = key.equals("id") && value.isIntegralNumber() ? value.asString() : value.stringValue("");
        if (value.isMissingNode() || value.isNull()) {
            faults.add(new Fault("the line has no \"" + key + "\"; it is not read.", "Add it."));
            return Optional.empty();
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(new Fault(
                    "\"" + key + "\" is " + kind(value)
                            + "; it must be words between quotation marks. The line is not read.",
                    "Write it as a string."));
            return Optional.empty();
        }
        return readable(key, words, " The line is not read.");
    }

    /** A field that a report can do without: what is wrong with it costs only the field. */
    Optional<String> optional(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull() || value.stringValue("-").isBlank()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            faults.add(new Fault(
                    "\"" + key + "\" is " + kind(value) + ", not a string; the report is read without it.",
                    "Write it between quotation marks, or leave it out."));
            return Optional.empty();
        }
        return readable(key, value.stringValue().strip(), " The report is read without it.");
    }

    /** The days of publication. */
    Optional<DayInterval> published() {
        Optional<String> words = optional("published");
        Optional<DayInterval> days = words.flatMap(StatedDays::read);
        if (words.isPresent() && days.isEmpty()) {
            faults.add(new Fault(
                    "\"published\" is \"" + words.get() + "\", which is no day; the report is read without it.",
                    StatedDays.ALLOWED));
        }
        return days;
    }

    private Optional<String> readable(String key, String words, String consequence) {
        return switch (Decoded.readable(words)) {
            case Decoded.Text text -> Optional.of(text.text());
            case Decoded.Broken broken -> {
                faults.add(new Fault("in \"" + key + "\", " + broken.what() + consequence, broken.remedy()));
                yield Optional.empty();
            }
        };
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a string without a letter or digit";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case NULL, MISSING -> "nothing";
            case BINARY -> "bytes";
        };
    }
}
