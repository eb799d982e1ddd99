package stemma.ingest.html;

/** What the structure of a page makes of a part, before anybody has asked where the article is. */
enum Role {
    PLAIN,
    CAPTION,
    QUOTE,
    EMBEDDED,
    BYLINE,
    DATELINE,
    RELATED,
    BOILERPLATE,
    /** The place of readers' comments, outside of each of them. */
    COMMENTS,
    COMMENT;

    /** Whether it can hold the article's own words. */
    boolean isOwn() {
        return switch (this) {
            case PLAIN, CAPTION, QUOTE, EMBEDDED, BYLINE, DATELINE -> true;
            case RELATED, BOILERPLATE, COMMENTS, COMMENT -> false;
        };
    }

    /** What a part of this role is when it stands in a part of another. */
    Role within(Role outer) {
        return switch (outer) {
            case PLAIN -> this;
            case CAPTION, QUOTE, BYLINE, DATELINE -> isOwn() ? outer : this;
            case EMBEDDED -> outer;
            case RELATED, BOILERPLATE -> this == COMMENTS || this == COMMENT ? this : outer;
            case COMMENTS -> this == COMMENT ? this : outer;
            case COMMENT -> this == BOILERPLATE ? this : outer;
        };
    }
}
