package stemma.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself in JSON-LD, flat: of objects that describe an article first, of others second. */
final class LinkedData {

    private static final Set<String> KEYS = Set.of(
            "datePublished",
            "dateModified",
            "headline",
            "author",
            "publisher",
            "inLanguage",
            "url",
            "mainEntityOfPage");
    private static final int MOST_OBJECTS = 2_000;

    private final Map<String, String> article = new HashMap<>();
    private final Map<String, String> other = new HashMap<>();

    /** Reads all blocks of a page; one that is no JSON tells nothing. */
    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            parse(script.data()).ifPresent(data::read);
        }
        return data;
    }

    /** Many sites write it by hand; where it is broken, what else the page says still counts. */
    private static Optional<JsonNode> parse(String words) {
        try {
            return Optional.of(JsonMapper.shared().readTree(words));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(article.get(key)).or(() -> Optional.ofNullable(other.get(key)));
    }

    private void read(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int read = 0; !waiting.isEmpty() && read < MOST_OBJECTS; read++) {
            JsonNode node = waiting.poll();
            if (node.isObject()) {
                read(node, node.path("@type").toString().matches(".*(?:Article|Posting|Report).*") ? article : other);
            }
            node.valueStream().filter(JsonNode::isContainer).forEach(waiting::add);
        }
    }

    private static void read(JsonNode object, Map<String, String> into) {
        for (String key : KEYS) {
            String words = name(object.path(key)).strip();
            if (!words.isEmpty()) {
                into.putIfAbsent(key, words);
            }
        }
    }

    /** A string, or the name of a thing, or of the first of several. */
    private static String name(JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty() ? "" : name(value.get(0));
        }
        return value.isObject()
                ? value.path("name").stringValue(value.path("@id").stringValue(""))
                : value.stringValue("");
    }
}
