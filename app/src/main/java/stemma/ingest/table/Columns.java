package stemma.ingest.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a person has named: {@code text=article_content,title=article_title}. What is not named is guessed.
 * Immutable.
 */
public final class Columns {

    private final Map<Field, String> named;

    private Columns(Map<Field, String> named) {
        this.named = Collections.unmodifiableMap(named);
    }

    /** No column is named; all are guessed. */
    public static Columns guessed() {
        return new Columns(new EnumMap<>(Field.class));
    }

    /**
     * Reads pairs as a person writes them.
     *
     * @throws IllegalArgumentException with a sentence for that person, where they are none
     */
    public static Columns parse(String pairs) {
        Map<Field, String> named = new EnumMap<>(Field.class);
        for (String pair : pairs.split(",", -1)) {
            int equals = pair.indexOf('=');
            String column = pair.substring(equals + 1).strip();
            if (equals < 1 || column.isEmpty()) {
                throw wrong("\"" + pair.strip() + "\" is no pair");
            }
            String key = pair.substring(0, equals).strip();
            Field field = Field.of(key).orElseThrow(() -> wrong("\"" + key + "\" is nothing that a column can be"));
            if (named.put(field, column) != null) {
                throw wrong("\"" + field.key() + "\" is given twice");
            }
        }
        return new Columns(named);
    }

    /** The pairs as a person would write them, in one order; empty where no column is named. */
    public String pairs() {
        return named.entrySet().stream()
                .map(pair -> pair.getKey().key() + "=" + pair.getValue())
                .collect(Collectors.joining(","));
    }

    Map<Field, String> named() {
        return named;
    }

    private static IllegalArgumentException wrong(String what) {
        String allowed = Stream.of(Field.values()).map(Field::key).collect(Collectors.joining(", "));
        return new IllegalArgumentException("--columns takes pairs such as text=article_content,title=article_title; "
                + what + ". Left of = may stand: " + allowed + ".");
    }
}
