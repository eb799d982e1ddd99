package stemma.link.question;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import stemma.link.Pair;
import stemma.link.Statement;

/** Words by which a text says one thing, such as that a figure replaces an earlier one. Immutable. */
public final class Signals {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

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
        String folded = folded(sentence);
        return words.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }

    /** A text in lower case, with one space before, between and after its words. */
    static String folded(String text) {
        return " " + NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    }
}
