package stemma.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.language.Lexicon;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML resources of this module. */
final class Resources {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Resources() {}

    /** A resource of this package, parsed. */
    static JsonNode yaml(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("resource " + path + " is missing from the knowledge module");
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + path, e);
        }
    }

    /** A word list: from value to words in the file, from word to value in the lexicon. The first value of a word holds. */
    static Lexicon lexicon(String path) {
        Map<String, String> values = new LinkedHashMap<>();
        yaml(path)
                .properties()
                .forEach(entry -> texts(entry.getValue()).forEach(word -> values.putIfAbsent(word, entry.getKey())));
        return new Lexicon(values);
    }

    /** The entries of a list, or none where there is no list. */
    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
