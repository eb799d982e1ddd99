package stemma.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How what was found stands against gold.
 *
 * @param documents how many reports gold names
 * @param detection claims that were paired, of gold and of found
 * @param credit the paired claims, each counted by the share of its slots that are right; 0 to {@code detection.agreed()}
 * @param slots counts over the paired claims by the slot's label, in printing order, {@link #NOT_ASSERTED} last; empty
 *     where nothing was paired
 * @param byType claims by type, the most frequent in gold first
 * @param byDocument how each report was read, the richest in gold first
 * @param missed gold claims that nothing stands for, in the order of gold
 * @param spurious found claims that stand for nothing, by report in the order of gold
 */
public record Evaluation(
        int documents,
        Counts detection,
        double credit,
        Map<String, Counts> slots,
        Map<String, Counts> byType,
        Map<String, Score> byDocument,
        List<ScoredClaim> missed,
        List<ScoredClaim> spurious) {

    /** The row for factuality over claims that either side calls anything but asserted. */
    public static final String NOT_ASSERTED = "not asserted";

    public Evaluation {
        slots = inOrder(slots);
        byType = inOrder(byType);
        byDocument = inOrder(byDocument);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
    }

    /** Precision, recall and F1 over claims that are right in part: its F1 is the <em>claim F1</em>. */
    public Rates claims() {
        return Rates.of(credit, detection.gold(), detection.found());
    }

    private static <T> Map<String, T> inOrder(Map<String, T> rows) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
