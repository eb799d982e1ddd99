package stemma.app.difference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A difference for a person to read. */
public final class DifferenceText {

    /** How many characters of a value are shown. */
    private static final int LONGEST = 120;

    private static final String NOTHING = "(not filled)";

    /**
     * A line, before it is broken to the width of a terminal.
     *
     * @param lead what stands before the words, and how far their other lines are indented
     * @param words what is said; empty for an empty line
     */
    public record Row(String lead, String words) {}

    private final Function<JsonNode, String> words;
    private final int limit;

    /**
     * Says how values are worded.
     *
     * @param words the value of a slot in words
     * @param limit how many changes of each sort are listed at most
     */
    public DifferenceText(Function<JsonNode, String> words, int limit) {
        this.words = words;
        this.limit = limit;
    }

    /** The whole difference: a summary, then what came, went and changed. */
    public List<Row> rows(Difference difference) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("", summary(difference)));
        List<String> readBy = difference.readBy();
        if (!readBy.getFirst().equals(readBy.getLast())) {
            rows.add(new Row("", "Read by: " + readBy.getFirst() + ", then by " + readBy.getLast() + "."));
        }
        List<Change> changed = difference.of(Change.Subject.CLAIM, Change.Kind.CHANGED);
        if (!changed.isEmpty()) {
            rows.add(new Row("", "Slots of claims that differ: " + slotCounts(changed) + "."));
        }
        for (Change.Subject subject : Change.Subject.values()) {
            for (Change.Kind kind : Change.Kind.values()) {
                list(name(subject) + " " + name(kind), difference.of(subject, kind), rows);
            }
        }
        return rows;
    }

    private static String summary(Difference difference) {
        if (difference.changes().isEmpty() && difference.revised() == 0) {
            return "The two cases hold the same reports and the same " + counted(difference.same(), "claim", "claims")
                    + ".";
        }
        String revised = difference.revised() == 0
                ? ""
                : ", " + difference.revised() + " revised (the same slots, by rules of another version or for another"
                        + " reason)";
        return counts(difference, Change.Subject.REPORT) + ". " + counts(difference, Change.Subject.CLAIM) + revised
                + ", " + difference.same() + " the same.";
    }

    private static String counts(Difference difference, Change.Subject subject) {
        List<String> counts = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            counts.add(difference.of(subject, kind).size() + " " + name(kind));
        }
        return name(subject) + ": " + String.join(", ", counts);
    }

    /** Such as "place 3, time 1". */
    private static String slotCounts(List<Change> changed) {
        Map<String, Long> counts = changed.stream()
                .flatMap(change -> change.slots().stream())
                .collect(groupingBy(SlotChange::slot, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(joining(", "));
    }

    private void list(String title, List<Change> changes, List<Row> rows) {
        if (changes.isEmpty()) {
            return;
        }
        rows.add(new Row("", ""));
        rows.add(new Row("", title + " (" + changes.size() + ")"));
        for (Change change : changes.stream().limit(limit).toList()) {
            rows.add(new Row("  ", head(change)));
            change.slots().forEach(slot -> rows.add(new Row("    ", slot(slot))));
        }
        if (changes.size() > limit) {
            rows.add(new Row(
                    "  ", "… and " + (changes.size() - limit) + " more; --limit " + changes.size() + " shows all."));
        }
    }

    private static String head(Change change) {
        JsonNode record = change.record();
        return switch (change.subject()) {
            case REPORT -> {
                String publisher = record.path("publisher").asString("");
                yield change.id() + (publisher.isEmpty() ? "" : ", by " + publisher);
            }
            case CLAIM ->
                change.id() + " " + record.path("type").asString("") + " \""
                        + record.path("trigger").path("text").asString("") + "\" in "
                        + record.path("document").asString("");
        };
    }

    private String slot(SlotChange slot) {
        String value = slot.isOfValue() ? value(slot) : shortly(slot.after()) + ", as before";
        String rules = slot.rulesBefore().equals(slot.rulesAfter())
                ? by(slot.rulesAfter())
                : "; rule: " + joined(slot.rulesBefore()) + " → " + joined(slot.rulesAfter());
        return slot.slot() + ": " + value + rules;
    }

    private String value(SlotChange slot) {
        String before = shortly(slot.before());
        String after = shortly(slot.after());
        return before.equals(after) ? after + ", which differs in its details" : before + " → " + after;
    }

    /** A value in words; of a report's text or parts it is enough to know that they are others. */
    private String shortly(JsonNode value) {
        String said = value.isMissingNode() ? "" : words.apply(value);
        if (said.isBlank()) {
            return value.isMissingNode() ? NOTHING : "(a value)";
        }
        boolean fits = said.codePointCount(0, said.length()) <= LONGEST;
        return fits ? said : said.substring(0, said.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String by(List<String> rules) {
        return rules.isEmpty() ? "" : "; by " + joined(rules);
    }

    private static String joined(List<String> rules) {
        return rules.isEmpty() ? "none" : String.join(", ", rules);
    }

    private static String name(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Change.Subject subject) {
        return switch (subject) {
            case REPORT -> "Reports";
            case CLAIM -> "Claims";
        };
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
