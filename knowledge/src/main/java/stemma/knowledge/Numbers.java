package stemma.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stemma.language.Lexicon;
import stemma.resolve.quantity.numeral.QuantityWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Loads the word lists by which a language counts; {@link QuantityWords} tells the form of their values. */
public final class Numbers {

    private static final String NUMBERS = "numbers.yaml";
    private static final String UNITS = "units.yaml";
    private static final String CUES = "number-cues.yaml";

    private final String language;

    private Numbers(String language) {
        this.language = language;
    }

    /** The lists of English. */
    public static QuantityWords english() {
        return new Numbers("en").load();
    }

    private QuantityWords load() {
        JsonNode numbers = tree(NUMBERS);
        JsonNode units = tree(UNITS);
        JsonNode cues = tree(CUES);
        return new QuantityWords(
                new Lexicon(numerals(numbers.path("numerals"))),
                new Lexicon(shares(numbers.path("shares"))),
                new Lexicon(phrases(numbers.path("hedges").path("before"))),
                new Lexicon(phrases(numbers.path("hedges").path("after"))),
                new Lexicon(units(units)),
                new Lexicon(singles(units.path("things"))),
                new Lexicon(cues(cues.path("cues"))),
                new Lexicon(aspects(cues.path("aspects"))));
    }

    private Map<String, String> numerals(JsonNode kinds) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> kind : kinds.properties()) {
            for (Map.Entry<String, JsonNode> entry : kind.getValue().properties()) {
                put(values, entry.getKey(), kind.getKey() + " " + numbers(entry.getValue()), NUMBERS);
            }
        }
        return values;
    }

    private static String numbers(JsonNode value) {
        return value.isArray()
                ? value.values().stream().map(JsonNode::asString).collect(Collectors.joining(" "))
                : value.asString();
    }

    private Map<String, String> shares(JsonNode kinds) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> kind : kinds.properties()) {
            for (Map.Entry<String, JsonNode> entry :
                    kind.getValue().path("percents").properties()) {
                put(values, entry.getKey(), kind.getKey() + " " + numbers(entry.getValue()), NUMBERS);
            }
        }
        return values;
    }

    private Map<String, String> phrases(JsonNode groups) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> group : groups.properties()) {
            for (String phrase : strings(group.getValue().path("phrases"))) {
                put(values, phrase, group.getKey(), NUMBERS);
            }
        }
        return values;
    }

    /** A word may be a cue for several things. */
    private static Map<String, String> cues(JsonNode groups) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> group : groups.properties()) {
            for (String word : strings(group.getValue())) {
                values.merge(word, group.getKey(), (before, also) -> before + " " + also);
            }
        }
        return values;
    }

    private Map<String, String> aspects(JsonNode groups) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> group : groups.properties()) {
            for (String word : strings(group.getValue())) {
                put(values, word, group.getKey(), CUES);
            }
        }
        return values;
    }

    private Map<String, String> units(JsonNode units) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> thing : units.path("things").properties()) {
            strings(thing.getValue().path("single")).forEach(noun -> values.put(noun, "thing " + thing.getKey()));
            strings(thing.getValue().path("other")).forEach(noun -> values.put(noun, "thing " + thing.getKey()));
        }
        for (Map.Entry<String, JsonNode> measure : units.path("measures").properties()) {
            for (String noun : strings(measure.getValue().path("nouns"))) {
                put(values, noun, measure(measure.getKey(), measure.getValue()), UNITS);
            }
        }
        strings(units.path("ignored")).forEach(noun -> put(values, noun, "ignored", UNITS));
        return values;
    }

    private static String measure(String name, JsonNode measure) {
        return measure.has("unit")
                ? "measure " + measure.path("unit").asString() + " "
                        + measure.path("per").asString()
                : "measure " + name;
    }

    private Map<String, String> singles(JsonNode things) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> thing : things.properties()) {
            strings(thing.getValue().path("single")).forEach(noun -> put(values, noun, thing.getKey(), UNITS));
        }
        return values;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.values().forEach(value -> strings.add(value.asString()));
        return strings;
    }

    private void put(Map<String, String> values, String phrase, String value, String file) {
        String before = values.put(phrase, value);
        if (before != null) {
            throw new IllegalStateException(name(file) + ": \"" + phrase + "\" is listed as \"" + before
                    + "\" and as \"" + value + "\"; a phrase has one meaning in a list. Remove one of the two.");
        }
    }

    private JsonNode tree(String file) {
        try (InputStream in = Numbers.class.getResourceAsStream(name(file))) {
            if (in == null) {
                throw new IllegalStateException(name(file)
                        + " is missing from the program; it belongs to the knowledge module. Build Stemma again.");
            }
            return YAMLMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name(file) + " can't be read from the program; build Stemma again.", e);
        }
    }

    private String name(String file) {
        return language + "/" + file;
    }
}
