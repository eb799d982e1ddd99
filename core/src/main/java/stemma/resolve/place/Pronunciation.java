package stemma.resolve.place;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Another way to say the letters of a folded word, as a writer of some language means them: Turkish <i>c</i> is <i>j</i>.
 * Tried where the usual way finds no name.
 *
 * @param name whose way it is
 * @param rules applied one after the other
 */
public record Pronunciation(String name, List<Rule> rules) {

    /**
     * Letters and what they are read as.
     *
     * @param letters a pattern
     * @param sound the letters to take instead, as {@link java.util.regex.Matcher#replaceAll} takes them
     */
    public record Rule(Pattern letters, String sound) {}

    public Pronunciation {
        rules = List.copyOf(rules);
    }

    String read(String word) {
        String read = word;
        for (Rule rule : rules) {
            read = rule.letters().matcher(read).replaceAll(rule.sound());
        }
        return read;
    }
}
