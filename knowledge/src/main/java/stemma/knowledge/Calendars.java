package stemma.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stemma.language.Lexicon;
import stemma.resolve.time.TimeGrammar;
import stemma.resolve.time.TimeGrammar.Rule;
import stemma.resolve.time.TimeGrammar.Use;
import stemma.resolve.time.sense.Sense;
import stemma.resolve.time.sense.WordKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads how a language speaks of time. */
public final class Calendars {

    private static final String ENGLISH = "/stemma/knowledge/en/calendar.yaml";

    private Calendars() {}

    public static TimeGrammar english() {
        return grammar(tree(ENGLISH));
    }

    static TimeGrammar grammar(JsonNode file) {
        return new TimeGrammar(
                words(file.get("words")),
                file.get("rules").valueStream().map(Calendars::rule).toList());
    }

    /** A resource as it stands, for the test that runs its examples. */
    static JsonNode tree(String resource) {
        try (InputStream in = Calendars.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is not in the program; build it again");
            }
            return YAMLMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }

    static String englishResource() {
        return ENGLISH;
    }

    private static Map<WordKind, Lexicon> words(JsonNode lists) {
        Map<WordKind, Lexicon> words = new EnumMap<>(WordKind.class);
        lists.properties()
                .forEach(list ->
                        words.put(named(WordKind.class, list.getKey(), "words"), new Lexicon(values(list.getValue()))));
        return words;
    }

    /** Phrase to value; in a plain list each phrase is its own value. */
    private static Map<String, String> values(JsonNode list) {
        Map<String, String> values = new LinkedHashMap<>();
        if (list.isArray()) {
            list.forEach(phrase -> values.put(phrase.asString(), phrase.asString()));
        } else {
            list.properties()
                    .forEach(
                            entry -> values.put(entry.getKey(), entry.getValue().asString()));
        }
        return values;
    }

    private static Rule rule(JsonNode entry) {
        String name = entry.get("rule").asString();
        return new Rule(
                name,
                named(Use.class, entry.path("use").asString("alone"), name),
                named(Sense.class, entry.path("means").asString(""), name),
                Optional.of(entry.path("unless").asString(""))
                        .filter(kind -> !kind.isEmpty())
                        .map(kind -> named(WordKind.class, kind, name)),
                entry.get("patterns").valueStream().map(JsonNode::asString).toList());
    }

    private static <E extends Enum<E>> E named(Class<E> type, String written, String entry) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> label(constant).equals(written.replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("in " + ENGLISH + ", '" + entry + "' names '" + written
                        + "', which does not exist; allowed are "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Calendars::label)
                                .collect(Collectors.joining(", "))));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
