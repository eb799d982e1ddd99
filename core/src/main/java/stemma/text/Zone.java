package stemma.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of a page that has its own voice.
 *
 * @param span where it stands; the zones of a report cover its text without gap or overlap
 * @param kind what it is
 * @param author who wrote it, where the page says so and it is not the report's own author (a comment's name)
 */
public record Zone(Span span, Kind kind, Optional<String> author) {

    /** What a part of a page is. The order is that of a page. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        DATELINE,
        BODY,
        CAPTION,
        QUOTE,
        EMBEDDED,
        RELATED,
        COMMENT,
        BOILERPLATE;

        /** The word that records use. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether what stands there can be a claim of this report or of its commenters. */
        public boolean speaks() {
            return switch (this) {
                case HEADLINE, BYLINE, DATELINE, BODY, CAPTION, QUOTE, EMBEDDED, COMMENT -> true;
                case RELATED, BOILERPLATE -> false;
            };
        }
    }

    public Zone(Span span, Kind kind) {
        this(span, kind, Optional.empty());
    }
}
