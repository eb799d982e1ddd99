package stemma.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first row of a table, and which of its columns tells what.
 *
 * @param names as the table has them
 * @param places where each field stands, counted from 0
 * @param guessed fields that nobody named
 * @param missing columns that a person named and the table does not have
 */
record Header(List<String> names, Map<Field, Integer> places, List<Field> guessed, List<String> missing) {

    private static final Pattern BETWEEN = Pattern.compile("[,;\t|]");
    private static final int LONGEST_NAME = 40;

    Header {
        names = List.copyOf(names);
        places = Collections.unmodifiableMap(new EnumMap<>(places));
        guessed = List.copyOf(guessed);
        missing = List.copyOf(missing);
    }

    /**
     * Assigns columns: those that are named first, then each field by its likeliest name that no other field has taken.
     *
     * @param known how tables call each field, the surest first
     */
    static Header of(List<String> names, Columns columns, Map<Field, List<String>> known) {
        List<String> folded = names.stream().map(Header::fold).toList();
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        List<Field> guessed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        columns.named().forEach((field, column) -> {
            int place = place(names, folded, column);
            if (place < 0) {
                missing.add(column);
            } else {
                places.put(field, place);
            }
        });
        for (Field field : Field.values()) {
            if (!columns.named().containsKey(field)) {
                known.getOrDefault(field, List.of()).stream()
                        .map(folded::indexOf)
                        .filter(place -> place >= 0 && !places.containsValue(place))
                        .findFirst()
                        .ifPresent(place -> {
                            places.put(field, place);
                            guessed.add(field);
                        });
            }
        }
        return new Header(names, places, guessed, missing);
    }

    /** Whether a file begins with a line that names a column of texts and at least one other by names that are known. */
    static boolean isLikely(String words, Map<Field, List<String>> known) {
        List<String> names = BETWEEN.splitAsStream(words.lines().findFirst().orElse(""))
                .map(name -> name.replace("\"", "").strip())
                .toList();
        Header header = of(names, Columns.guessed(), known);
        return header.has(Field.TEXT)
                && header.places().size() > 1
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** What a row says of a field; empty where it has no such cell or nothing in it. */
    Optional<String> cell(List<String> row, Field field) {
        int place = places.getOrDefault(field, -1);
        return place < 0 || place >= row.size() || row.get(place).isBlank()
                ? Optional.empty()
                : Optional.of(row.get(place));
    }

    /** The assignment as a person would write it. */
    String pairs() {
        return places.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + names.get(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    private static int place(List<String> names, List<String> folded, String column) {
        int exact = names.indexOf(column);
        return exact >= 0 ? exact : folded.indexOf(fold(column));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
