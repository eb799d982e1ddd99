/**
 * A case for people who read: {@code index.html}, one file that opens from disk and asks nobody for anything.
 *
 * <p>{@link stemma.export.html.IndexPage} puts the lines of the case's other files into the page, in blocks of data: each report
 * with its claims, then links, questions, derived numbers, what many claims share, and outlines of places
 * ({@link stemma.export.html.Outlines}). So the page is made last, when comparing is done, and shows what the files say. All
 * else of it (what it looks like, how it filters) is {@code page.html}, a resource that is built from {@code app/web/} and
 * committed, so that a machine without Node can build Stemma; {@code ./check} fails where it does not come from its sources.
 *
 * <p>A {@link stemma.export.html.Block} stands in the page itself or, of a large case, in a script beside it.
 *
 * <pre>&lt;script type="application/json" class="report"&gt;{"document": {…}, "claims": [{…}, …]}&lt;/script&gt;</pre>
 *
 * <p>{@link stemma.export.html.PackedClaims} leaves out of a claim what the page can tell otherwise, and writes a number where
 * many claims share a value; {@link stemma.export.html.Columns} turns lines into columns. {@code app/web/src/data.ts} is
 * their other end.
 *
 * <p>Traps: a report may hold markup on purpose. Within a block of data every {@code <} is written as an escape, so
 * nothing in a report can end the block; the page's script makes text nodes of it and never markup; the page's policy
 * allows that one script, by its hash, and no request. A vague number ("dozens") has bounds in the ledger, for ordering
 * only; they do not enter the page, so that no reader can take them for figures that somebody gave.
 */
@org.jspecify.annotations.NullMarked
package stemma.export.html;
