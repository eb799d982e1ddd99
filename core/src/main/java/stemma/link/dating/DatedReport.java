package stemma.link.dating;

import java.util.List;
import java.util.Map;
import stemma.text.DayInterval;

/**
 * What the other reports, and what it tells itself, say of a report's days.
 *
 * @param report its id
 * @param own the days that the report's own evidence allows
 * @param firm those narrowed by firm reasons
 * @param likely those narrowed by weak reasons, too
 * @param reasons why, the firm ones first
 * @param moved the days of claims that hang on the report's day, seen from {@code firm}, by the claims' ids; only those that
 *     changed
 * @param conflicts what cannot hold together
 */
public record DatedReport(
        String report,
        DayInterval own,
        DayInterval firm,
        DayInterval likely,
        List<Reason> reasons,
        Map<String, DayInterval> moved,
        List<DayConflict> conflicts) {

    public DatedReport {
        reasons = List.copyOf(reasons);
        moved = Map.copyOf(moved);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether anything was found out about its days. */
    public boolean isNews() {
        return !own.equals(likely) || !conflicts.isEmpty();
    }
}
