/**
 * Saved pages: one HTML file is one report, and every part of it keeps its own voice.
 *
 * <p>{@link stemma.ingest.html.HtmlFormat} reads files that end in {@code .html}, {@code .htm} or {@code .xhtml}. The text of
 * the report is the page's visible text, put together by us ({@link stemma.ingest.html.Flow}): white space as a browser
 * shows it, an empty line between blocks, a line break between entries of lists and cells. Offsets count in that text, which
 * stands in {@code documents.jsonl}; nothing that a reader could see is left out of it.
 *
 * <p>How they meet: {@link stemma.ingest.html.Encoding} turns bytes into characters. The flow gives
 * {@link stemma.ingest.html.Block}s. {@link stemma.ingest.html.Marks} gives each element a role by tag, attributes and the
 * names that it bears ({@link stemma.ingest.html.Hints}, words in {@code html.yaml}).
 * {@link stemma.ingest.html.MainText} finds the element that holds the article, {@link stemma.ingest.html.Discussion} tells
 * readers' comments apart, {@link stemma.ingest.html.Headline} finds the headline, and {@link stemma.ingest.html.Zoning}
 * makes zones of all of it. {@link stemma.ingest.html.Head} and {@link stemma.ingest.html.HeadDays} read what the page says
 * of itself: JSON-LD, meta tags, {@code time} tags, its address.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>Nothing is fetched: no picture, frame, style or script, whatever the page names.
 *   <li>Scripts, styles, {@code noscript} and templates give no text; a page whose text a script would load is a finding.
 *   <li>Names lie: a part is no furniture, whatever it is called, when it holds most of what there is to read.
 *   <li>Walks over the page use no recursion; pages nested thousands of levels deep are read like others.
 *   <li>A day is taken as the page writes it, without regard to time zones.
 * </ul>
 *
 * <p>Example: {@code <h1>Bridge open</h1><p>The army said so.</p><div class="comment"><cite>Nadia</cite> No!</div>} gives a
 * headline, a body, and a comment of Nadia.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.html;
