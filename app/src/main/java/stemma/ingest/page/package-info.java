/**
 * Which parts has this page, and whose voice is each?
 *
 * <p>A report's text often holds more than the report: its headline twice, a printed day, a byline, the site's menu, a form
 * for replies, and readers' comments. {@link stemma.ingest.page.Zoner} takes the untouched text (and the title, where the
 * record has one) and gives a {@link stemma.ingest.page.Zoned}: zones that cover the text without gap or overlap, evidence
 * of the report's day, and what the page prints of itself (title, author, outlet).
 *
 * <p>How they meet: a {@link stemma.ingest.page.Page} is the text with its lines. An ordered list of
 * {@link stemma.ingest.page.Step}s looks at it; each step is one heuristic that returns zones and edits nothing. The
 * zoner paints them on a {@link stemma.ingest.page.Sheet}; what an earlier step has painted stays, and what nobody claims
 * is body. The steps, in order: where the article ends (comments, reply forms), lines and pieces of site furniture, the
 * headline that the record's title names, the top of the page by its layout, the signature at the article's end.
 *
 * <p>Words are data: every phrase of site furniture and every head of a comment is a rule in {@code page.yaml}, with
 * examples that it must and must not match; a test runs them. What can be told of a line or less, such as its day, is
 * asked of {@code ingest.piece}.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>White space between two zones belongs to the first of them.
 *   <li>A first line that ends like a sentence is body, unless the page repeats it or the record's title says otherwise.
 *   <li>A marker of comments or of a reply form counts only below the article; the same words at the top of a page are a
 *       link and only their line is furniture.
 *   <li>A title that the text does not start with makes no headline.
 * </ul>
 *
 * <p>Example: {@code Zoner.standard().read("Army takes hill\n\nThe army said so.\n", Optional.empty())} gives a headline of
 * 17 code units (its line breaks belong to it) and a body.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.page;
