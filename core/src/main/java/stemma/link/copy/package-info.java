/**
 * Which words does one report have from another?
 *
 * <p>{@link stemma.link.copy.CopyFinder} looks at the sentences that state something and finds runs of at least eight words that
 * two reports share. An outlet's standing formulas are left out, as are readers' comments, and words that both reports have in
 * quotation marks: those are the source's.
 *
 * <p>{@link stemma.link.copy.ReportCopyFinder} looks at whole reports, masks quotations, comments and boilerplate, and gives a {@link
 * stemma.link.copy.ReportCopy} with the passages and what changed on the way: a toll, a source that was lost, a label that
 * became sharper. Which of the two is the copy is known only where their days tell.
 *
 * <p>Traps: equal facts in other words are no copy. Punctuation, case and apostrophes do not count, since scrapers drop them.
 *
 * <pre>{@code
 * CopyFinder copies = new CopyFinder(statements);
 * copies.between(first, second).map(CopyFinder.Passage::words); // 16, or empty
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.link.copy;
