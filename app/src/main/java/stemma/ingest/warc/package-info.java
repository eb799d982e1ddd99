/**
 * Web archives: which pages were captured, and which records are broken?
 *
 * <p>{@link stemma.ingest.warc.WarcFormat} reads {@code .warc} and {@code .warc.gz} and hands on each page, text or PDF that was
 * captured with success; it is then read as if it stood in a file. Its id is the archive's, {@code !/}, and the page's address.
 *
 * <p>How they meet: {@code Bytes} unpacks ({@code PlainBytes}, {@code GzipBytes}); {@code Records} cuts records and finds the next
 * one behind damage; {@code Captures} has jwarc parse the headers and decode the body. The frame is ours because one broken record
 * must not cost those behind it, and jwarc stops at the first.
 *
 * <p>The day of a record is when the page was retrieved. It says that the page was published then or before, and never on what day.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>One record is held at a time, of 24 MB at most. A longer one is skipped by looking for the next, as its length may be a lie.
 *   <li>Redirects, errors, revisits, requests, pictures, scripts and styles are no reports; they are counted, not told one by one.
 *   <li>An archive may be packed record by record, or all in one piece; in the latter, damage ends it.
 *   <li>Nothing is fetched, and nothing is asked of the web archive's address.
 * </ul>
 *
 * <p>Example: {@code crawl.warc.gz!/https://example.org/news}.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.warc;
