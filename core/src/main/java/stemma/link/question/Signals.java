package stemma.link.question;

import java.util.List;
import java.util.Locale;
import stemma.link.Pair;
import stemma.link.Statement;

/** Words by which a text says one thing, such as that a figure replaces an earlier one. Immutable. */
public final class Signals {

    private final List<String> words;

    /**
     * Holds the list.
     *
     * @param words as they stand in texts, lower case
     */
    public Signals(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** Whether the sentence of one of the two says so. */
    boolean tell(Pair pair) {
        return tells(pair.first().sentence()) || tells(pair.second().sentence());
    }

    /** Whether the words of a claim's number, or of the people that it counts, say so. */
    boolean tell(Statement statement) {
        String number = statement.quantity().map(q -> q.mention().text()).orElse("");
        return tells(number)
                || statement.claim().roles().patient().stream()
                        .anyMatch(who -> tells(who.mention().text()));
    }

    private boolean tells(String sentence) {
        String folded = " " + sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return words.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
