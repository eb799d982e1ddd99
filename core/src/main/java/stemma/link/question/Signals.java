package stemma.link.question;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import stemma.claim.Victims;
import stemma.link.Pair;
import stemma.link.Statement;

/** Words by which a text says one thing, such as that a figure replaces an earlier one. Immutable. */
public final class Signals {

    /** Each with a space before and after it. */
    private final List<String> words;

    /**
     * Holds the list.
     *
     * @param words as they stand in texts, lower case
     */
    public Signals(List<String> words) {
        this.words = words.stream().map(word -> " " + word + " ").toList();
    }

    /** Whether the sentence of one of the two says so. */
    boolean tell(Pair pair) {
        return tells(pair.first().sentence()) || tells(pair.second().sentence());
    }

    /** Whether the words of a claim's number, or of the people that it counts, say so. */
    boolean tell(Statement statement) {
        return !told(statement).isEmpty();
    }

    /** Those that stand in the words of a claim's number, or of the people that it counts. */
    Set<String> told(Statement statement) {
        Set<String> told = new TreeSet<>();
        statement
                .quantity()
                .ifPresent(number -> told.addAll(told(number.mention().text())));
        statement
                .claim()
                .roles()
                .patient()
                .forEach(who -> told.addAll(told(who.mention().text())));
        return told;
    }

    private boolean tells(String sentence) {
        String folded = folded(sentence);
        return words.stream().anyMatch(folded::contains);
    }

    private List<String> told(String text) {
        String folded = folded(text);
        return words.stream().filter(folded::contains).map(String::strip).toList();
    }

    /** A text in lower case, with one space before, between and after its words. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 2).append(' ');
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int point = lower.codePointAt(at);
            if (Character.isLetter(point)) {
                folded.appendCodePoint(point);
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.append(' ').toString();
    }

    /**
     * Words by which a number counts only some of the people: children, or three of its own workers. Immutable.
     *
     * @param some name such people; a number with them is never all
     * @param own tell that they belong to somebody; all the dead of an army may be all the dead
     */
    public record Parts(Signals some, Signals own) {

        /** By so much a count of fighters, or of somebody's own people, differs from a count of all. */
        private static final double FAR = 1.5;

        /** Whether one counts people among those that the other counts, or each counts others. */
        boolean differ(Pair pair, Numbers numbers) {
            Set<String> here = some.told(pair.first());
            Set<String> there = some.told(pair.second());
            if (here.isEmpty() != there.isEmpty()) {
                return true;
            }
            if (!here.isEmpty() && Collections.disjoint(here, there)) {
                return !numbers.areEqual();
            }
            boolean far = !numbers.areEqual() && numbers.range().ratio(numbers.other()) > FAR;
            return far
                    && (isOfFighters(pair.first()) != isOfFighters(pair.second())
                            || own.tell(pair.first()) != own.tell(pair.second()));
        }

        private static boolean isOfFighters(Statement statement) {
            return statement
                    .claim()
                    .measures()
                    .victims()
                    .filter(victims -> victims.status() == Victims.Status.COMBATANT)
                    .isPresent();
        }
    }
}
