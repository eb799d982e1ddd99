package stemma.export.jsonl;

import java.util.List;
import java.util.Optional;
import stemma.export.ChosenPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts into a claim's line what its places mean where only the other reports of the pile could tell. */
public final class ChosenPlaces {

    private static final List<String> SLOTS = List.of("place", "place_from", "place_to");
    private static final List<String> LAST = List.of("states", "candidates");

    private ChosenPlaces() {}

    /** The line with each of these places resolved, and the rule and the reason beside those of reading. */
    public static String told(String line, List<ChosenPlace> choices) {
        ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(line);
        for (String slot : SLOTS) {
            for (JsonNode place : record.path(slot)) {
                choices.stream()
                        .filter(choice ->
                                choice.words().equals(place.path("text").asString("")) && !place.has("id"))
                        .findFirst()
                        .ifPresent(choice -> resolve(record, slot, (ObjectNode) place, choice));
            }
        }
        return Json.write(record);
    }

    private static void resolve(ObjectNode record, String slot, ObjectNode place, ChosenPlace choice) {
        for (JsonNode candidate : place.path("candidates")) {
            if (candidate.path("id").asString("").equals(choice.id())) {
                List<Optional<JsonNode>> last = LAST.stream()
                        .map(key -> Optional.ofNullable(place.remove(key)))
                        .toList();
                place.setAll((ObjectNode) candidate);
                for (int i = 0; i < LAST.size(); i++) {
                    String key = LAST.get(i);
                    last.get(i).ifPresent(value -> place.set(key, value));
                }
                String named = slot + " “" + choice.words() + "”: ";
                add(record, "rule", named + choice.rule());
                add(record, "why", named + choice.why());
                return;
            }
        }
    }

    private static void add(ObjectNode record, String key, String words) {
        if (record.path(key) instanceof ArrayNode all) {
            all.add(words);
        }
    }
}
