/**
 * How does the page of a case come from its files?
 *
 * <p>{@link stemma.app.page.CasePage} goes through {@code documents.jsonl} and {@code ledger.jsonl} side by side, a report at a
 * time, then takes what comparing gave and what people decided, and hands piece after piece to a sheet: the draft of
 * {@code index.html}, or whoever else shows the case. How a piece looks is known to {@code stemma.export.html}; the outlines of
 * places are the gazetteer's.
 *
 * <p>Where these files come to more than a browser reads well in one page, the data go into scripts beside it ({@link
 * stemma.app.page.DataFiles}), all but the decisions, which a server puts into the page.
 *
 * <pre>new CasePage(documents, ledger, Map.of("links", links), decisions).write(file::write);</pre>
 *
 * <p>Traps: the files must be whole, as comparing writes the occurrence of each claim into the ledger. Nothing is read but
 * these files, so a page can be made again of a finished case folder, and is the same to the byte.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.page;
