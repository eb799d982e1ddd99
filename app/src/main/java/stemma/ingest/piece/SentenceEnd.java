package stemma.ingest.piece;

/** Marks that end a sentence. */
public final class SentenceEnd {

    private static final String MARKS = ".!?\u2026\u061F\u3002:;";
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]";

    private SentenceEnd() {}

    /** Whether the text before {@code end} ends with such a mark, closing quotation marks and brackets aside. */
    public static boolean isAt(String text, int end) {
        int i = end - 1;
        while (i >= 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && MARKS.indexOf(text.charAt(i)) >= 0;
    }

    /** The offset behind the full stop, and the quotation marks after it, that follow {@code from}; else {@code from}. */
    public static int after(String text, int from) {
        int i = from;
        while (i < text.length() && Blank.isBlank(text.charAt(i)) && i - from < 2) {
            i++;
        }
        int mark = i;
        while (i < text.length() && (MARKS.indexOf(text.charAt(i)) >= 0 || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean stands = i > mark && (i == text.length() || Blank.isBlank(text.charAt(i)));
        return stands ? i : from;
    }
}
