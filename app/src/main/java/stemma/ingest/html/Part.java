package stemma.ingest.html;

/** What the name of a class or an id says of a part of a page. Where a name says two things, the first counts. */
enum Part {
    COMMENTS,
    COMMENT,
    RELATED,
    BOILERPLATE,
    CAPTION,
    BYLINE,
    DATELINE,
    EMBEDDED,
    HEADLINE,
    PERSON,
    BODY
}
