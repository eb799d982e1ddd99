package stemma.app.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.app.CaseFolder;
import stemma.store.CaseReport;
import stemma.store.CaseReports;
import tools.jackson.databind.JsonNode;

/**
 * What differs between two cases.
 *
 * @param changes reports and claims, in the order of the reports, each report before its claims
 * @param revised claims that state what they stated, by rules of another version or for another reason
 * @param same claims that are the same to the byte
 * @param readBy the rules of the case before, and those of the case after
 */
public record Difference(List<Change> changes, int revised, int same, List<String> readBy) {

    public Difference {
        changes = List.copyOf(changes);
        readBy = List.copyOf(readBy);
    }

    /**
     * Compares two cases.
     *
     * @throws IOException if a file of either cannot be read
     */
    public static Difference between(CaseFolder before, CaseFolder after) throws IOException {
        try (CaseReports old = before.reports();
                CaseReports now = after.reports()) {
            Walk walk = new Walk();
            walk.through(old, now);
            return new Difference(walk.changes, walk.revised, walk.same, List.of(before.readBy(), after.readBy()));
        }
    }

    /** The changes of one sort. */
    public List<Change> of(Change.Subject subject, Change.Kind kind) {
        return changes.stream()
                .filter(change -> change.subject() == subject && change.kind() == kind)
                .toList();
    }

    /** Both cases, read side by side: their reports are sorted by id. */
    private static final class Walk {

        private final List<Change> changes = new ArrayList<>();
        private int revised;
        private int same;

        void through(CaseReports old, CaseReports now) throws IOException {
            Optional<CaseReport> left = old.next();
            Optional<CaseReport> right = now.next();
            while (left.isPresent() || right.isPresent()) {
                int order = order(left, right);
                if (order < 0) {
                    whole(left.orElseThrow(), Change.Kind.GONE);
                } else if (order > 0) {
                    whole(right.orElseThrow(), Change.Kind.ADDED);
                } else {
                    both(left.orElseThrow(), right.orElseThrow());
                }
                left = order <= 0 ? old.next() : left;
                right = order >= 0 ? now.next() : right;
            }
        }

        private static int order(Optional<CaseReport> left, Optional<CaseReport> right) {
            if (left.isEmpty() || right.isEmpty()) {
                return left.isEmpty() ? 1 : -1;
            }
            return left.get().id().compareTo(right.get().id());
        }

        private void whole(CaseReport report, Change.Kind kind) {
            JsonNode record = Records.parse(report.record());
            changes.add(new Change(Change.Subject.REPORT, kind, report.id(), record, List.of()));
            Records.byId(report.claims()).forEach((id, line) -> claim(id, kind, line));
        }

        private void claim(String id, Change.Kind kind, String line) {
            changes.add(new Change(Change.Subject.CLAIM, kind, id, Records.parse(line), List.of()));
        }

        private void both(CaseReport old, CaseReport now) {
            if (!old.record().equals(now.record())) {
                JsonNode record = Records.parse(now.record());
                List<SlotChange> slots = Records.slots(Records.parse(old.record()), record);
                changes.add(new Change(Change.Subject.REPORT, Change.Kind.CHANGED, now.id(), record, slots));
            }
            Map<String, String> before = Records.byId(old.claims());
            Map<String, String> after = Records.byId(now.claims());
            before.forEach((id, line) -> {
                if (!after.containsKey(id)) {
                    claim(id, Change.Kind.GONE, line);
                }
            });
            after.forEach((id, line) -> {
                Optional<String> earlier = Optional.ofNullable(before.get(id));
                if (earlier.isPresent()) {
                    compare(id, earlier.get(), line);
                } else {
                    claim(id, Change.Kind.ADDED, line);
                }
            });
        }

        private void compare(String id, String before, String after) {
            if (before.equals(after)) {
                same++;
                return;
            }
            JsonNode record = Records.parse(after);
            List<SlotChange> slots = Records.slots(Records.parse(before), record);
            if (slots.isEmpty()) {
                revised++;
            } else {
                changes.add(new Change(Change.Subject.CLAIM, Change.Kind.CHANGED, id, record, slots));
            }
        }
    }
}
