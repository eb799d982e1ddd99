/**
 * Plain text: one file is one report.
 *
 * <p>{@link stemma.ingest.text.TextFormat} reads files that end in {@code .txt}, in UTF-8. The text is kept as it is, with
 * its line ends; a byte order mark at the start is no part of it, so offset 0 is the first character behind the mark. The
 * hash is that of the file's bytes, mark included.
 *
 * <p>What is no report is a finding: a broken or another encoding (with the byte that is wrong), a file that is empty or
 * holds no letter, a binary file under a wrong name, a file larger than 20 MB.
 *
 * <p>The parts of the text come from {@link stemma.ingest.page.Zoner}, and with them its title, author and printed day. A
 * plain file has no other; the table of {@code --about} adds what people know.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.text;
