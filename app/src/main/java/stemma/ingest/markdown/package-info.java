/**
 * Markdown: which text does a reader see, and what does its front matter say?
 *
 * <p>{@link stemma.ingest.markdown.MarkdownFormat} has commonmark make a page of a {@code .md} file and hands it on under the file's
 * own id and hash; the format of pages then tells headline, body and block quotes apart. So marks such as {@code **} and the
 * addresses of links are no part of the text, and offsets count in the text as readers see it, which stands in
 * {@code documents.jsonl}.
 *
 * <p>Front matter (lines between {@code ---} at the start) may give {@code title}, {@code publisher}, {@code author}, {@code date},
 * {@code url}, {@code language} and {@code note}; its day is recorded evidence.
 *
 * <p>Traps: every text is Markdown, so only the name tells. HTML within it is kept as commonmark keeps it, and no picture is fetched.
 *
 * <p>Example: {@code # Bridge open} and a paragraph below it give a headline and a body.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.markdown;
