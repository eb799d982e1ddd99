package stemma.ingest.piece;

import stemma.text.Span;

/** White space as a reader sees it: also no-break and zero-width spaces, and marks of writing direction. */
public final class Blank {

    private Blank() {}

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E');
    }

    /** The span without blanks at either end; empty, at its start, where there is nothing else. */
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
    }
}
