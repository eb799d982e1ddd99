package stemma.ingest.page;

import stemma.ingest.piece.SentenceEnd;
import stemma.text.Span;

/**
 * A line of a page.
 *
 * @param index its number, from 0
 * @param start where it starts, before any white space
 * @param span its words, without white space at either end; empty where the line is blank
 * @param text the page's text
 */
record Line(int index, int start, Span span, String text) {

    /** Longer than any marker, headline or byline is: such a line is prose and is not looked at further. */
    static final int LONGEST_MARKER = 300;

    private static final int PARAGRAPH = 80;
    private static final int SENTENCE = 40;

    boolean isBlank() {
        return span.isEmpty();
    }

    boolean isShort() {
        return span.length() <= LONGEST_MARKER;
    }

    /** White space before the first word, in code units. */
    int indent() {
        return span.start() - start;
    }

    String words() {
        return span.in(text);
    }

    /** As many of its words as a marker can have. */
    String beginning() {
        return new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_MARKER)).in(text);
    }

    int wordCount() {
        return isBlank() ? 0 : words().split("[\\s\\u00A0]+", -1).length;
    }

    /** Whether it is long enough, and looks enough like a sentence, to be running text. */
    boolean isProse() {
        return span.length() >= PARAGRAPH || (span.length() >= SENTENCE && endsLikeSentence());
    }

    /** Whether it ends with a mark that ends a sentence, inside or outside closing quotation marks and brackets. */
    boolean endsLikeSentence() {
        return !isBlank() && SentenceEnd.isAt(text, span.end());
    }
}
