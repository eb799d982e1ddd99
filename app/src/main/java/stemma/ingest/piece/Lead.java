package stemma.ingest.piece;

import java.util.List;

/**
 * The words that may stand before a printed day.
 *
 * @param published words such as <i>posted</i>
 * @param updated words after which the page is at least as old as the day
 */
record Lead(List<String> published, List<String> updated) {

    /** The group of a match that holds words of {@link #updated}, where such stand there. */
    static final String UPDATED = "updated";

    Lead {
        published = List.copyOf(published);
        updated = List.copyOf(updated);
    }

    String updatedWords() {
        return "(?:" + String.join("|", updated) + ")(?![\\p{L}\\p{N}])";
    }

    /** A regular expression for them, and for nothing. */
    String pattern() {
        return "(?:(?:(?<" + UPDATED + ">" + updatedWords() + ")|(?:" + String.join("|", published)
                + ")(?![\\p{L}\\p{N}]))\\s*:?\\s*(?:(?:on|at|in)\\b|\u0641\u064A\\b)?\\s*)?";
    }
}
