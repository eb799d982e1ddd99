package stemma.ingest.piece;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stemma.text.calendar.Era;

/**
 * Names of months in the calendars and scripts that English pages do not use, and what stands around them. Immutable.
 *
 * @param months for each calendar twelve lists of names
 * @param marks for each calendar what stands behind a year of it, such as {@code AH}
 * @param weekdays names of days of the week in the same scripts
 */
public record MonthNames(Map<Era, List<List<String>>> months, Map<Era, List<String>> marks, List<String> weekdays) {

    /** A month of a calendar. */
    record Month(Era era, int number) {}

    public MonthNames {
        months = Map.copyOf(months);
        marks = Map.copyOf(marks);
        weekdays = List.copyOf(weekdays);
        months.forEach((era, names) -> {
            if (names.size() != 12) {
                throw new IllegalArgumentException("the calendar " + era + " has " + names.size()
                        + " lists of names of months; give it twelve, the first month first");
            }
        });
    }

    public static MonthNames none() {
        return new MonthNames(Map.of(), Map.of(), List.of());
    }

    /** The months by their names, which are folded as {@link #fold} does. */
    Map<String, Month> folded() {
        Map<String, Month> folded = new HashMap<>();
        months.forEach((era, lists) -> {
            for (int i = 0; i < lists.size(); i++) {
                Month month = new Month(era, i + 1);
                lists.get(i).forEach(name -> folded.put(fold(name), month));
            }
        });
        return folded;
    }

    /** A regular expression for all names of months. */
    String anyMonth() {
        return any(months.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList());
    }

    String anyMark() {
        return any(marks.values().stream().flatMap(List::stream).toList());
    }

    String anyWeekday() {
        return any(weekdays);
    }

    /** The calendar that a mark behind a year names. */
    Optional<Era> marked(String mark) {
        return marks.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(one -> fold(one).equals(fold(mark))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The names as alternatives, the longest first; one that nothing matches where there are none. */
    private static String any(List<String> names) {
        return names.isEmpty()
                ? "(?!)"
                : names.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt((String name) -> -name.length())
                                .thenComparing(Comparator.naturalOrder()))
                        .map(MonthNames::loosely)
                        .collect(Collectors.joining("|"));
    }

    /** A name with the letters that writers exchange, and with any kind of blank or hyphen between its words. */
    private static String loosely(String name) {
        StringBuilder pattern = new StringBuilder();
        name.codePoints()
                .forEach(point -> pattern.append(
                        switch (point) {
                            case ' ', '-' -> "[\\s\\u00A0\\u200C\\-\u2019']*";
                            case '.' -> "\\.?\\s?";
                            case 'ي', 'ی', 'ى' -> "[يیى]";
                            case 'ك', 'ک' -> "[كک]";
                            case 'ا', 'أ', 'إ', 'آ' -> "[اأإآ]";
                            case 'ة', 'ه' -> "[ةه]";
                            default -> Character.toString(point);
                        }));
        return pattern.toString();
    }

    /** A name without what writers exchange or leave out: points, signs, kinds of yeh and kaf. */
    static String fold(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        letters.codePoints()
                .filter(Character::isLetter)
                .forEach(point -> folded.appendCodePoint(
                        switch (point) {
                            case 'ی', 'ى' -> 'ي';
                            case 'ک' -> 'ك';
                            case 'ة' -> 'ه';
                            default -> point;
                        }));
        return folded.toString();
    }
}
