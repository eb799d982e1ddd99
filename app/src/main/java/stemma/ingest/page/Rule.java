package stemma.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
import stemma.text.Zone;

/**
 * A phrase of site furniture, or a signature, that a page may hold.
 *
 * @param name what a reader may call it
 * @param reach how much of the page it marks
 * @param zone what that is
 * @param pattern its words
 * @param yes texts that it must match
 * @param no texts that it must not match
 */
record Rule(String name, Reach reach, Zone.Kind zone, Pattern pattern, List<String> yes, List<String> no) {

    /** How much of a page a rule marks. */
    enum Reach {
        /** The line, which it matches as a whole. */
        LINE,
        /** The line, which it matches as a whole, and everything below it. */
        REST,
        /** The line, which it matches as a whole; below it stand readers' comments. */
        COMMENTS,
        /** The words that it matches, wherever they stand. */
        PIECE,
        /** The words that it matches at the very end of the article, on a line of their own or behind a sentence. */
        ENDING
    }

    private static final String BEHIND_SENTENCE = "(?:(?<=[.!?\u2026\"\u201D\u2019)])|(?<=[\\n\\r]))[\\s\\u00A0]*";

    Rule {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** The words of a rule as the resource writes them, which match in any case. */
    static Pattern pattern(Reach reach, String words) {
        String whole = reach == Reach.ENDING ? BEHIND_SENTENCE + "(?<signature>" + words + ")\\z" : words;
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isLine(String words) {
        return pattern.matcher(words).matches();
    }
}
