package stemma.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import stemma.language.Lexicon;
import stemma.language.NeutralWords;
import stemma.language.WordLists;
import stemma.reading.dating.DatingWords;
import stemma.resolve.time.TimeGrammar;
import stemma.resolve.time.sense.WordKind;
import tools.jackson.databind.JsonNode;

/** The word lists of English, from {@code en}. */
public final class English {

    private static final Lexicon NONE = new Lexicon(Map.of());

    private English() {}

    public static WordLists wordLists() {
        return new WordLists(
                Resources.lexicon("en/nouns.yaml"),
                Resources.lexicon("en/phrases.yaml"),
                Resources.lexicon("en/verbs.yaml"),
                Resources.lexicon("en/cues.yaml"),
                Resources.lexicon("en/factuality.yaml"),
                Resources.lexicon("en/loaded.yaml"),
                Resources.lexicon("en/means.yaml"),
                neutral());
    }

    /** The words by which the day of a report is told; names of months and weekdays are those of the calendar. */
    static DatingWords datingWords(TimeGrammar calendar) {
        return new DatingWords(
                Resources.lexicon("en/dating.yaml"),
                calendar.words().getOrDefault(WordKind.MONTH, NONE),
                calendar.words().getOrDefault(WordKind.WEEKDAY, NONE));
    }

    private static NeutralWords neutral() {
        JsonNode file = Resources.yaml("en/neutral.yaml");
        return new NeutralWords(
                        stands(file.path("words")),
                        stands(file.path("compounds")),
                        stands(file.path("articles")),
                        Set.copyOf(Resources.texts(file.path("except"))))
                .with(names(file.path("names")));
    }

    private static Map<String, String> names(JsonNode lists) {
        Map<String, String> names = new HashMap<>();
        lists.properties()
                .forEach(entry -> Resources.texts(entry.getValue()).forEach(name -> names.put(name, entry.getKey())));
        return names;
    }

    private static Map<String, NeutralWords.Stand> stands(JsonNode words) {
        Map<String, NeutralWords.Stand> stands = new HashMap<>();
        words.properties()
                .forEach(entry -> Resources.texts(entry.getValue()).forEach(item -> {
                    String[] word = item.split(" ", -1);
                    if (word.length != 2) {
                        throw new IllegalStateException(
                                "en/neutral.yaml: \"" + item + "\" is not a word and its lemma");
                    }
                    stands.put(word[0], new NeutralWords.Stand(entry.getKey(), word[1]));
                }));
        return stands;
    }
}
