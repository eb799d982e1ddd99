/**
 * Which characters do these bytes stand for?
 *
 * <p>{@link stemma.ingest.encoding.Encoding} reads the bytes of a page or a text and gives
 * {@link stemma.ingest.encoding.Characters}: the text, or why there is none, and a doubt where the encoding had to be guessed.
 *
 * <p>The order of evidence: a byte order mark; UTF-8, if every byte fits; what the file or whatever is around it (a mail's
 * header, a web server's answer) declares, if every byte fits; ICU's detector, which goes by the letters. A page that declares
 * UTF-8 and is windows-1256 is read as windows-1256, and a finding says so. Bytes that are UTF-8 but for a few are read with
 * U+FFFD in their places.
 *
 * <p>Traps: windows-125x gives a meaning to nearly every byte, so a page that declares the wrong one of them decodes without an
 * error. Tables and JSON lines may be too long to be held: {@link stemma.ingest.encoding.LineCharset} gives
 * their lines in UTF-8 one by one, and tells an encoding by what it has seen so far.
 *
 * <p>Example: {@code Encoding.decode(bytes, Optional.of("windows-1256"))} for the body of a mail whose header says so.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.encoding;
