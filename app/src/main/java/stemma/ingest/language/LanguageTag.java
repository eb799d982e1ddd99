package stemma.ingest.language;

import java.util.Locale;

/**
 * A language as records name it: {@code en}, or with a region as a page gave it, {@code en-US}.
 *
 * @param tag not empty
 */
public record LanguageTag(String tag) {

    public LanguageTag {
        if (tag.isBlank()) {
            throw new IllegalArgumentException("a language has a tag, such as en; leave it out where none is known");
        }
    }

    /** The language without script and region, in lower case. */
    public String primary() {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** How people call it, in English; the code itself where nobody does. */
    public String name() {
        return Locale.of(primary()).getDisplayLanguage(Locale.ENGLISH);
    }
}
