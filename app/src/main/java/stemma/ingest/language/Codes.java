package stemma.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * From the three letters of ISO 639-3, which the model knows languages by, to the two of ISO 639-1, which pages use.
 *
 * @param shorter only those that have two
 */
record Codes(Map<String, String> shorter) {

    private static final String RESOURCE = "codes.yaml";

    Codes {
        shorter = Map.copyOf(shorter);
    }

    static Codes standard() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.of(two).getISO3Language(), two);
        }
        codes.putAll(told());
        return new Codes(codes);
    }

    String of(String three) {
        return shorter.getOrDefault(three, three);
    }

    private static Map<String, String> told() {
        try (InputStream stream = Codes.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + Codes.class);
            }
            return new YAMLMapper()
                    .readTree(stream)
                    .propertyStream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            (Map.Entry<String, JsonNode> entry) ->
                                    entry.getValue().stringValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }
}
