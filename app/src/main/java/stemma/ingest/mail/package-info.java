/**
 * Mails: which text was sent, which files came with it, and which page was wrapped like a mail?
 *
 * <p>{@link stemma.ingest.mail.MailFormat} reads one mail ({@code .eml}): its text is a report under the mail's own id, with the
 * sender as author, the subject as title and the day of its header; each attachment is a file of its own, which may be a page, a
 * PDF, an archive or another mail. {@link stemma.ingest.mail.MboxFormat} cuts a mailbox into mails.
 * {@link stemma.ingest.mail.MhtmlFormat} reads a page that a browser saved with its parts in one file; only the page is a report.
 *
 * <p>How they meet: {@code MailHead} tells them apart by their first lines, mime4j takes a message apart, {@code Leaf} chooses the
 * parts that count, {@code Letter} makes of them what is handed on.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>Of parts that say the same ({@code multipart/alternative}) the plain text is taken, else the page.
 *   <li>A mail's day is when it was sent. Of what is attached to it, and of a saved page, it is only the last possible day.
 *   <li>The sender is the author, not the publisher: who forwards a report has not published it.
 *   <li>Nothing that a mail links to or shows from afar is fetched.
 * </ul>
 *
 * <p>Example: {@code box.mbox!/1234@example.org} is a mail; {@code box.mbox!/1234@example.org!/part 2 report.pdf} came with it.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.mail;
