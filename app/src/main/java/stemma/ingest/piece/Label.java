package stemma.ingest.piece;

import java.util.regex.Pattern;

/** Short words that are no sentence: a section's name, a credit, a breadcrumb. */
public final class Label {

    private static final int LONGEST = 60;
    private static final Pattern SECTION =
            Pattern.compile("[\\p{L}\\p{M}'\u2019&/-]+(?:[\\s\\u00A0]+[\\p{L}\\p{M}'\u2019&/-]+)?");

    private Label() {}

    /** Whether each word starts with a capital, a digit or a sign, and no sentence ends. */
    public static boolean isCapitalised(String words) {
        return isNoSentence(words)
                && Pattern.compile("[\\s\\u00A0]+")
                        .splitAsStream(words.strip())
                        .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    /** Whether it is short and ends like no sentence. */
    public static boolean isNoSentence(String words) {
        String stripped = words.strip();
        return !stripped.isEmpty() && stripped.length() <= LONGEST && !SentenceEnd.isAt(stripped, stripped.length());
    }

    /** One or two words without digits or commas, as in a site's menu. */
    public static boolean isSection(String words) {
        return words.length() <= LONGEST / 2 && SECTION.matcher(words).matches();
    }
}
