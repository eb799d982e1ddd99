package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of words that a spelling may name in braces: <code>{eastern} Aleppo</code> is "eastern Aleppo" and "east Aleppo". */
final class WordSets {

    private final Map<String, List<String>> sets = new HashMap<>();

    /** @param rows columns {@code set} and {@code words} */
    WordSets(List<TableRow> rows) {
        rows.forEach(
                row -> sets.put(row.required("set"), List.of(row.get("words").split("\\|", -1))));
    }

    /** Every spelling that a pattern stands for, in the order of the sets. */
    List<String> expand(String pattern, PlaceRow.Origin origin) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open + 1);
        if (open < 0) {
            return List.of(pattern);
        }
        List<String> words = sets.getOrDefault(pattern.substring(open + 1, Math.max(open + 1, close)), List.of());
        if (words.isEmpty()) {
            throw origin.error("the spelling '" + pattern + "' names no set of word-sets.csv in its braces; sets are "
                    + sets.keySet().stream().sorted().toList());
        }
        List<String> spellings = new ArrayList<>();
        for (String word : words) {
            spellings.addAll(expand(pattern.substring(0, open) + word + pattern.substring(close + 1), origin));
        }
        return spellings;
    }
}
