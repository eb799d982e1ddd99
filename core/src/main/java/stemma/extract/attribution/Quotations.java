package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import stemma.text.Span;

/**
 * The stretches of a paragraph that stand inside quotation marks. A closing mark whose opening was lost reaches back to
 * the paragraph's start; an opening mark that is never closed reaches to its end (a quotation of several paragraphs).
 */
public final class Quotations {

    private Quotations() {}

    /**
     * Finds the quotations of a paragraph.
     *
     * @param text the report's text
     * @param paragraph where to look
     */
    public static List<Span> in(String text, Span paragraph) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '«' || c == '"' && open < 0 && !closes(text, i, paragraph);
            boolean closes = c == '”' || c == '»' || c == '"' && !opens;
            if (opens) {
                open = i;
            } else if (closes) {
                int from = open >= 0
                        ? open
                        : found.isEmpty() ? paragraph.start() : found.getLast().end();
                found.add(new Span(from, i + 1));
                open = -1;
            }
        }
        if (open >= 0) {
            found.add(new Span(open, paragraph.end()));
        }
        return List.copyOf(found);
    }

    /** A straight mark behind a letter or a full stop, and before a space, closes. */
    private static boolean closes(String text, int i, Span paragraph) {
        boolean behindWord =
                i > paragraph.start() && !Character.isWhitespace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
        boolean beforeSpace = i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return behindWord && beforeSpace;
    }
}
