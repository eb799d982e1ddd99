package stemma.app.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.app.record.BrokenRecordException;
import stemma.evaluate.Evaluation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pinned floors, by the name of the gold set that they are for:
 * {@code {"own": {"detection_f1": 0.9, "claim_f1": 0.8, "place": 0.7}}}.
 */
public final class Baseline {

    /** Floors are decimal numbers as they are written: 0.7 is 0.7. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, Map<String, BigDecimal>> floors;

    private Baseline(Map<String, Map<String, BigDecimal>> floors) {
        this.floors = floors;
    }

    /**
     * Reads a file of floors.
     *
     * @throws UnreadableInputException if it is no such file, or pins a figure that does not exist
     */
    public static Baseline read(Path file) throws UnreadableInputException {
        try {
            JsonNode root = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            Map<String, Map<String, BigDecimal>> floors = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> set : objectEntries(root)) {
                floors.put(set.getKey(), floorsOf(set.getValue()));
            }
            return new Baseline(floors);
        } catch (JacksonException e) {
            throw new UnreadableInputException(
                    file + ":" + e.getLocation().getLineNr() + ": this is not JSON: " + e.getOriginalMessage(), e);
        } catch (BrokenRecordException e) {
            throw new UnreadableInputException(file + ": no floors: " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw InputFaults.cannotRead(file, "a JSON file of floors", e);
        }
    }

    private static Map<String, BigDecimal> floorsOf(JsonNode set) throws BrokenRecordException {
        Map<String, BigDecimal> floors = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> floor : objectEntries(set)) {
            if (!Figures.names().contains(floor.getKey())) {
                throw new BrokenRecordException("there is no figure called \"" + floor.getKey() + "\"; the figures are "
                        + String.join(", ", Figures.names()));
            }
            if (!floor.getValue().isNumber()) {
                throw new BrokenRecordException(
                        "\"" + floor.getKey() + "\" is " + floor.getValue() + ", and must be a number from 0 to 1");
            }
            floors.put(floor.getKey(), floor.getValue().decimalValue());
        }
        return floors;
    }

    private static Set<Map.Entry<String, JsonNode>> objectEntries(JsonNode node) throws BrokenRecordException {
        if (!node.isObject()) {
            throw new BrokenRecordException(
                    "the file must hold an object of gold sets, and each of them an object of figures and floors, as in"
                            + " {\"own\": {\"claim_f1\": 0.5}}");
        }
        return node.properties();
    }

    /** The gold sets that have floors. */
    public Set<String> names() {
        return Collections.unmodifiableSet(floors.keySet());
    }

    /** An evaluation held against the floors of one gold set, in the order of the file; empty if it has none. */
    public Optional<List<Floor>> check(String name, Evaluation evaluation) {
        Map<String, Double> figures = Figures.of(evaluation);
        return Optional.ofNullable(floors.get(name)).map(pinned -> {
            List<Floor> checked = new ArrayList<>();
            pinned.forEach((figure, floor) ->
                    checked.add(new Floor(figure, floor, Digits.three(figures.getOrDefault(figure, 0.0)))));
            return List.copyOf(checked);
        });
    }
}
