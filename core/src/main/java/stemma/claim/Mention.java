package stemma.claim;

import stemma.text.Span;

/**
 * A piece of a report's text that names something; not the thing itself.
 *
 * @param span where it stands
 * @param text exactly the piece of the text that the span names
 */
public record Mention(Span span, String text) {

    public static Mention of(String documentText, Span span) {
        return new Mention(span, span.in(documentText));
    }
}
