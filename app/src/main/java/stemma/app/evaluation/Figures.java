package stemma.app.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.evaluate.Evaluation;
import stemma.evaluate.Slot;

/** The figures of an evaluation by the names under which floors are pinned. */
final class Figures {

    private static final String DETECTION = "detection_f1";
    private static final String CLAIM = "claim_f1";

    private Figures() {}

    /** All names, those of slots in the order of {@link Slot}. */
    static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(DETECTION);
        names.add(CLAIM);
        Stream.of(Slot.values()).map(Slot::label).forEach(names::add);
        names.add(Evaluation.NOT_ASSERTED);
        return Collections.unmodifiableSet(names);
    }

    /** The F1 of each name, 0 to 1; a slot for which nothing was paired has 0. */
    static Map<String, Double> of(Evaluation evaluation) {
        Map<String, Double> figures = new LinkedHashMap<>();
        names().forEach(name -> figures.put(name, 0.0));
        figures.put(DETECTION, evaluation.detection().rates().f1());
        figures.put(CLAIM, evaluation.claims().f1());
        evaluation
                .slots()
                .forEach((slot, counts) -> figures.put(slot, counts.rates().f1()));
        return Collections.unmodifiableMap(figures);
    }
}
