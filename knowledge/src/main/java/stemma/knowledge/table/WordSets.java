package stemma.knowledge.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of words that a spelling may name in braces: <code>{eastern} Aleppo</code> is "eastern Aleppo" and "east Aleppo". A word may be
 * empty.
 */
public final class WordSets {

    private final Map<String, List<String>> sets = new HashMap<>();

    /** @param rows columns {@code set} and {@code words} */
    public WordSets(List<TableRow> rows) {
        rows.forEach(
                row -> sets.put(row.required("set"), List.of(row.get("words").split("\\|", -1))));
    }

    /** Every spelling that a pattern of a row stands for, in the order of the sets. */
    public List<String> expand(String pattern, TableRow row) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open + 1);
        if (open < 0) {
            return List.of(pattern);
        }
        List<String> words = sets.getOrDefault(pattern.substring(open + 1, Math.max(open + 1, close)), List.of());
        if (words.isEmpty()) {
            throw row.bad("the spelling '" + pattern + "' names no set of words in its braces; sets are "
                    + String.join(", ", sets.keySet().stream().sorted().toList()));
        }
        List<String> spellings = new ArrayList<>();
        for (String word : words) {
            spellings.addAll(expand(pattern.substring(0, open) + word + pattern.substring(close + 1), row));
        }
        return spellings;
    }
}
