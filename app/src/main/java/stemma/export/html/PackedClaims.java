package stemma.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims as the page holds them: their records, without what it can tell otherwise and without figures that nobody gave, and
 * with what many of them share (who an actor is, where a place is, the words of a rule) in a table of its own, where a number
 * stands for it.
 */
final class PackedClaims {

    /** What the page knows from elsewhere: the report from its block, the sources from the chain. */
    private static final List<String> KNOWN_OTHERWISE = List.of("document", "sources");

    private static final List<String> BOUNDS = List.of("low", "high", "low_open", "high_open", "soft_low", "soft_high");
    private static final List<String> NAMED = List.of("agent", "patient", "place", "place_from", "place_to");
    private static final List<String> OWN = List.of("start", "end", "text");
    private static final List<String> REASONS = List.of("rule", "why");

    /** Escapes all beyond ASCII, so that half of a surrogate pair survives UTF-8. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Map<JsonNode, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> places = new LinkedHashSet<>();

    /** One claim, from its line in {@code ledger.jsonl}. */
    String pack(String line) {
        ObjectNode claim = (ObjectNode) JSON.readTree(line);
        claim.remove(KNOWN_OTHERWISE);
        if (claim.path("quantity").path("vague").asBoolean(false)) {
            strip(claim.path("quantity"));
        }
        claim.path("victims").path("of_which").forEach(PackedClaims::strip);
        NAMED.forEach(slot -> claim.path(slot).forEach(mention -> share((ObjectNode) mention)));
        claim.path("attribution").forEach(link -> share((ObjectNode) link.path("source")));
        REASONS.stream().filter(claim::has).forEach(key -> claim.set(key, numbered(claim.path(key))));
        return JSON.writeValueAsString(claim);
    }

    /** What the numbers stand for, in their order. */
    String shared() {
        return JSON.writeValueAsString(new ArrayList<>(numbers.keySet()));
    }

    /** Ids of all places that were named. */
    Set<String> places() {
        return Set.copyOf(places);
    }

    private void share(ObjectNode mention) {
        ObjectNode rest = mention.deepCopy();
        rest.remove(OWN);
        if (rest.isEmpty()) {
            return;
        }
        if (rest.has("lat")) {
            places.add(rest.path("id").asString());
        }
        mention.retain(OWN);
        mention.put("is", number(rest));
    }

    private ArrayNode numbered(JsonNode texts) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> found.add(number(text)));
        return found;
    }

    private int number(JsonNode value) {
        return numbers.computeIfAbsent(value, v -> numbers.size());
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(BOUNDS);
        }
    }
}
