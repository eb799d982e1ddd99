package stemma.resolve.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import stemma.language.Lexicon;
import stemma.resolve.time.sense.WordKind;

/** Phrases of a language to the kinds that they are of, with their values. Immutable. */
final class Vocabulary {

    private static final Set<WordKind> MAY_LOSE_APOSTROPHE =
            Set.of(WordKind.WEEKDAY, WordKind.MONTH, WordKind.DAY_WORD, WordKind.UNIT);

    private final Map<String, Map<WordKind, String>> kinds;
    private final int longest;

    Vocabulary(Map<WordKind, Lexicon> words) {
        Map<String, Map<WordKind, String>> turned = new HashMap<>();
        words.forEach((kind, lexicon) -> lexicon.asMap()
                .forEach((phrase, value) -> turned.computeIfAbsent(phrase, p -> new EnumMap<>(WordKind.class))
                        .put(kind, value)));
        this.kinds = Map.copyOf(turned);
        this.longest =
                words.values().stream().mapToInt(Lexicon::longestPhrase).max().orElse(0);
    }

    /** How many words the longest phrase has. */
    int longestPhrase() {
        return longest;
    }

    /** What a phrase is, its words in lower case and joined by one space. */
    Map<WordKind, String> kindsOf(String phrase) {
        Map<WordKind, String> listed = kinds.getOrDefault(phrase, Map.of());
        if (!phrase.endsWith("s")) {
            return listed;
        }
        Map<WordKind, String> all = new EnumMap<>(WordKind.class);
        kinds.getOrDefault(phrase.substring(0, phrase.length() - 1), Map.of()).forEach((kind, value) -> {
            if (MAY_LOSE_APOSTROPHE.contains(kind)) {
                all.put(kind == WordKind.UNIT ? WordKind.POSSESSED_UNIT : kind, value);
            }
        });
        all.putAll(listed);
        return all;
    }
}
