/**
 * Word files: which text does a {@code .docx} show?
 *
 * <p>{@link stemma.ingest.word.DocxFormat} makes a page of the paragraphs, headings, tables and footnotes of a Word file and hands
 * it on under the file's own id and hash; the format of pages then tells headline and body apart. Text that was struck out or moved
 * away while changes were tracked is no part of it; text that was added is.
 *
 * <p>How they meet: {@code Parts} unpacks the parts that are read, {@code Styles} says which paragraphs are headings, {@code Page}
 * writes the page event by event, {@code Properties} reads title and author.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>A file locked with a password is no zip at all, and looks like one of Office before 2007; both are a finding.
 *   <li>The days on which the file was made and saved are no evidence of publication.
 *   <li>No style, picture or template that the file names is opened.
 *   <li>The numbers that Word puts before entries of lists are not in the file and not in the text.
 * </ul>
 *
 * <p>Example: a paragraph in the style "heading 1" becomes the headline, whatever the style is called in the language of Word.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.word;
