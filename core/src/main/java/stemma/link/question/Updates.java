package stemma.link.question;

import java.util.List;
import java.util.Locale;
import stemma.link.Pair;

/** Words by which a text says that a figure replaces an earlier one. Immutable. */
public final class Updates {

    private final List<String> words;

    /**
     * Holds the list.
     *
     * @param words as they stand in texts, lower case
     */
    public Updates(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** Whether the sentence of one of the two says so. */
    boolean tell(Pair pair) {
        return tells(pair.first().sentence()) || tells(pair.second().sentence());
    }

    private boolean tells(String sentence) {
        String folded = " " + sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return words.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
