package stemma.resolve.time.sense;

import java.util.List;
import java.util.Optional;

/**
 * What a pattern found: the values of its words, the expressions inside it, and the expression before it.
 *
 * @param values the words in order
 * @param times the expressions that stood for {@code TIME} or {@code WHEN}, in order
 * @param previous the expression before it in the sentence
 */
public record Capture(List<Value> values, List<Meaning> times, Optional<Meaning> previous) {

    /** A word or phrase of the pattern: its kind, and its value in the lexicon. */
    public record Value(WordKind kind, String text) {}

    public Capture {
        values = List.copyOf(values);
        times = List.copyOf(times);
    }

    boolean has(WordKind kind) {
        return values.stream().anyMatch(value -> value.kind() == kind);
    }

    Optional<String> find(WordKind kind) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .map(Value::text)
                .findFirst();
    }

    /** The value of a kind that the rule's patterns always hold. */
    String get(WordKind kind) {
        return find(kind).orElseThrow(() -> missing(kind.name()));
    }

    int number(WordKind kind) {
        return Integer.parseInt(get(kind));
    }

    /** All numbers of a kind, in order. */
    List<Integer> numbers(WordKind kind) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .map(value -> Integer.valueOf(value.text()))
                .toList();
    }

    Meaning time() {
        return times.stream().findFirst().orElseThrow(() -> missing("TIME"));
    }

    private static IllegalStateException missing(String element) {
        return new IllegalStateException("a pattern of this rule lacks " + element
                + ", which its sense needs; add it to the pattern or give the rule another sense");
    }
}
