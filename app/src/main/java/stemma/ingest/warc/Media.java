package stemma.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which media types can be reports. Immutable.
 *
 * @param endings by which such a file is known where its content does not tell, by media type
 */
record Media(Map<String, String> endings) {

    private static final String RESOURCE = "media.yaml";

    Media {
        endings = Map.copyOf(endings);
    }

    static Media standard() {
        try (InputStream stream = Media.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + Media.class);
            }
            JsonNode root = new YAMLMapper().readTree(stream);
            return new Media(root.propertyStream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().stringValue())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    /** The ending for a media type such as {@code text/html; charset=utf-8}; nothing for one that is no report. */
    Optional<String> ending(String type) {
        return Optional.ofNullable(endings.get(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)));
    }
}
