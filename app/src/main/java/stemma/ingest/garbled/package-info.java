/**
 * Was this text garbled before it came here?
 *
 * <p>{@link stemma.ingest.garbled.Garbled} looks at each report and tells of the first of each file whose text shows, in several places, what comes
 * about when bytes are read in another encoding than they were written in and the result is saved: {@link stemma.ingest.garbled.Mojibake}
 * says where, what stands there, and what it probably was. It is a finding only; the text of a report is never edited.
 *
 * <p>Told are UTF-8 read as windows-1252 or Latin-1 (an apostrophe became three characters, an Arabic letter two), and windows-1256 read as
 * Latin-1 (Arabic words became rows of accented capitals).
 *
 * <p>Traps: one such place may be chance, or a report about encodings, so several must be there. This is not about bytes: how they are read is
 * told in {@code stemma.ingest.encoding}.
 *
 * <pre>{@code
 * Garbled garbled = new Garbled();
 * garbled.look(report);
 * garbled.findings(); // one at most for each file of the input
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.garbled;
