/**
 * PDF: which text does it show, and in which order?
 *
 * <p>{@link stemma.ingest.pdf.PdfFormat} has PDFBox take out the text in the order in which it was set; the zoner of plain texts then
 * tells headline, body and the other parts apart. The text stands in {@code documents.jsonl}, and offsets count in it.
 *
 * <p>The title is the PDF's own where it stands in the text too; the author is what the PDF says. The days on which the file was made
 * and changed are no evidence: they are the file's, not the report's.
 *
 * <p>A PDF that is locked with a password, is damaged, or holds nothing but pictures of pages is a finding.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>A PDF knows no paragraphs; where the lines of two columns were set by turns, so they stand in the text.
 *   <li>Words that were parted at the end of a line stay parted.
 *   <li>Scripts, forms and attachments are not looked at, and nothing is fetched.
 * </ul>
 *
 * <p>Example: {@code report.pdf} of one page with a headline and two paragraphs gives what a reader would copy from it.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.pdf;
