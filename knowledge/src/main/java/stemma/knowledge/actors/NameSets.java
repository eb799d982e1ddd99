package stemma.knowledge.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of words that a name may hold in braces: <code>Syrian {aircraft}</code> is "Syrian jets" and "Syrian helicopters". */
final class NameSets {

    private final Map<String, List<String>> sets = new HashMap<>();

    /** @param rows columns {@code set} and {@code words} */
    NameSets(List<CsvRow> rows) {
        rows.forEach(row -> sets.put(row.required("set"), row.list("words")));
    }

    /** Every name that a pattern stands for. */
    List<String> expand(String pattern, CsvRow row) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf('}', open);
        List<String> words = close < 0 ? List.of() : sets.getOrDefault(pattern.substring(open + 1, close), List.of());
        if (words.isEmpty()) {
            throw row.broken("the name '" + pattern + "' names no set of name-sets.csv in its braces");
        }
        List<String> names = new ArrayList<>();
        for (String word : words) {
            names.addAll(expand(pattern.substring(0, open) + word + pattern.substring(close + 1), row));
        }
        return names;
    }
}
