package stemma.app.evaluation;

import java.util.List;
import stemma.evaluate.Evaluation;
import stemma.evaluate.Rates;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders an evaluation for programs: the keys of the reference scorer, and {@code floors} and
 * {@code groups} where they were asked for. */
public final class EvaluationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvaluationJson() {}

    /**
     * One line of JSON.
     *
     * @param floors none where no floors were asked for
     * @param groups one object for each grouping by publisher or camp that was asked for
     */
    public static String line(Evaluation evaluation, List<Floor> floors, List<ObjectNode> groups) {
        Rates detection = evaluation.detection().rates();
        ObjectNode json = JSON.createObjectNode()
                .put("documents", evaluation.documents())
                .put("gold", evaluation.detection().gold())
                .put("system", evaluation.detection().found())
                .put("precision", detection.precision())
                .put("recall", detection.recall())
                .put("detection_f1", detection.f1());
        ObjectNode slots = json.putObject("slots");
        evaluation
                .slots()
                .forEach((slot, counts) -> slots.put(slot, counts.rates().f1()));
        json.put("claim_f1", evaluation.claims().f1());
        if (!floors.isEmpty()) {
            addFloors(floors, json.putArray("floors"));
        }
        if (!groups.isEmpty()) {
            json.putArray("groups").addAll(groups);
        }
        return JSON.writeValueAsString(json);
    }

    private static void addFloors(List<Floor> floors, ArrayNode json) {
        for (Floor floor : floors) {
            json.addObject()
                    .put("figure", floor.figure())
                    .put("floor", floor.pinned())
                    .put("reached", floor.reached())
                    .put("holds", floor.holds());
        }
    }
}
