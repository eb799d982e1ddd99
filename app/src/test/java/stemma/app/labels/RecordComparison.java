package stemma.app.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.Claim;
import stemma.export.jsonl.ClaimRecord;
import stemma.reading.Reading;
import stemma.text.Alignment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of one report beside those of the same report under other labels, without what may change: ids, offsets,
 * loaded words and wording, the labels themselves, and who exactly is meant by one.
 *
 * @param records how many claims the report makes
 * @param changes what is not the same
 */
record RecordComparison(int records, List<Change> changes) {

    /**
     * A record that is not the same.
     *
     * @param slot the key that differs, or that the claim is only in one of the two
     * @param what both values
     */
    record Change(String slot, String what) {}

    private static final Set<String> FREE =
            Set.of("id", "revision", "start", "end", "loaded", "wording", "proposition", "sentence", "content", "span");

    /** Keys that tell who an actor is; a label may hide that or show it. */
    private static final Set<String> ACTOR = Set.of("agent", "patient", "sources", "attribution");

    /** How a derivation begins that tells who an actor is: {@code agent “gunmen”}. */
    private static final Pattern WHO = Pattern.compile("(?:agent|patient|sources?) “.*", Pattern.DOTALL);

    private static final Pattern LABEL = word(LabelDraw.ONE);
    private static final Pattern LABELS = word(LabelDraw.MANY);
    private static final Pattern TAKEN = word(LabelDraw.TAKEN);

    /** One claim: where it stands in the first text, and its record without what may change. */
    private record Line(String key, Map<String, String> slots) {}

    static RecordComparison of(Reading before, Reading after, Alignment alignment) {
        List<Line> first = lines(before, Alignment.none());
        List<Line> second = lines(after, alignment);
        List<Change> changes = new ArrayList<>();
        Map<String, List<Line>> others = second.stream().collect(Collectors.groupingBy(Line::key));
        for (Line line : first) {
            List<Line> same = others.getOrDefault(line.key(), List.of());
            if (same.isEmpty()) {
                changes.add(new Change("claim lost", line.toString()));
            } else {
                changes.addAll(changes(line, same.getFirst()));
            }
        }
        Set<String> known = first.stream().map(Line::key).collect(Collectors.toSet());
        second.stream()
                .filter(line -> !known.contains(line.key()))
                .forEach(line -> changes.add(new Change("claim added", line.toString())));
        return new RecordComparison(first.size(), changes);
    }

    private static List<Change> changes(Line before, Line after) {
        Set<String> keys = new TreeSet<>(before.slots().keySet());
        keys.addAll(after.slots().keySet());
        return keys.stream()
                .filter(key -> !before.slots()
                        .getOrDefault(key, "")
                        .equals(after.slots().getOrDefault(key, "")))
                .map(key -> new Change(
                        key,
                        before.key() + ": " + before.slots().getOrDefault(key, "nothing") + " became "
                                + after.slots().getOrDefault(key, "nothing")))
                .toList();
    }

    private static List<Line> lines(Reading reading, Alignment alignment) {
        ClaimRecord record = new ClaimRecord(reading.document().text(), "");
        Map<String, String> propositions = new HashMap<>();
        Map<String, Integer> ordinals = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        reading.claims().stream()
                .sorted(Comparator.comparing((Claim c) -> c.anchor().trigger().span())
                        .thenComparing(Claim::type))
                .forEach(claim -> {
                    String place = alignment.toOriginal(claim.anchor().trigger().span()) + " "
                            + claim.type().label();
                    String key = place + " " + ordinals.merge(place, 1, Integer::sum);
                    Map<String, String> slots = slots(record.line(claim, Optional.empty()));
                    String proposition = reading.propositions().getOrDefault(claim.id(), claim.id());
                    slots.put(
                            "proposition",
                            propositions.computeIfAbsent(
                                    proposition, p -> key)); // who falls together, not under which id
                    lines.add(new Line(key, slots));
                });
        return lines;
    }

    private static Map<String, String> slots(String line) {
        Map<String, String> slots = new HashMap<>();
        JsonNode record = JsonMapper.shared().readTree(line);
        record.properties().forEach(entry -> {
            if (!FREE.contains(entry.getKey())) {
                slots.put(entry.getKey(), plain(entry.getValue(), ACTOR.contains(entry.getKey())));
            }
        });
        return slots;
    }

    private static String plain(JsonNode node, boolean actor) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(entry -> !FREE.contains(entry.getKey())
                            || !actor && entry.getKey().equals("id"))
                    .filter(entry ->
                            !actor || !Set.of("name", "camp", "institution").contains(entry.getKey()))
                    .map(entry -> entry.getKey() + "=" + plain(entry.getValue(), actor))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream()
                    .filter(n -> !n.isString() || !WHO.matcher(n.asString()).matches())
                    .map(n -> plain(n, actor))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return plain(node.asString());
    }

    private static String plain(String words) {
        String text = LABELS.matcher(LABEL.matcher(words).replaceAll("LABEL")).replaceAll("LABELS");
        return TAKEN.matcher(text).replaceAll("TAKEN").replaceAll("(?i)\\ban? LABEL", "a LABEL");
    }

    private static Pattern word(List<String> words) {
        return Pattern.compile(
                "(?<!\\p{L})" + words.stream().collect(Collectors.joining("|", "(?:", ")")) + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE);
    }

    /** Slots and how often each changed. */
    static Map<String, Long> counts(Stream<RecordComparison> compared) {
        return compared.flatMap(c -> c.changes().stream())
                .collect(Collectors.groupingBy(Change::slot, TreeMap::new, Collectors.counting()));
    }
}
