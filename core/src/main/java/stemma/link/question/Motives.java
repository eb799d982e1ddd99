package stemma.link.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stemma.link.Statement;

/** Words that give a fact a motive, a credit or a legal character: "forced to", "safe passage", "refrained". Immutable. */
public final class Motives {

    private final Map<String, List<String>> words;

    /**
     * Holds the list.
     *
     * @param words for each character its words, lower case
     */
    public Motives(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
    }

    /** The characters that the sentence of a claim gives what it tells. */
    Set<String> of(Statement statement) {
        String folded = " " + statement.sentence().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        Set<String> found = new TreeSet<>();
        words.forEach((character, all) -> {
            if (all.stream().anyMatch(word -> folded.contains(" " + word + " "))) {
                found.add(character);
            }
        });
        return found;
    }
}
