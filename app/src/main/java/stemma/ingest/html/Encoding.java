package stemma.ingest.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.Decoded;

/**
 * Turns the bytes of a page into characters, strictly: nothing is replaced.
 *
 * <p>A byte order mark decides; then, whatever is declared, bytes that are UTF-8 throughout are UTF-8 (no text in another
 * encoding is by chance); then the page's own declaration. What none of them reads is not guessed.
 */
final class Encoding {

    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LATIN = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1");

    private Encoding() {}

    static Decoded decode(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return strictly(bytes, marked.get())
                    .<Decoded>map(Encoding::text)
                    .orElseGet(() -> broken(
                            bytes, "its byte order mark says " + marked.get().name()));
        }
        Optional<String> plain = strictly(bytes, StandardCharsets.UTF_8);
        if (plain.isPresent()) {
            return text(plain.get());
        }
        Optional<String> name = declared(bytes);
        return name.flatMap(Encoding::charset)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strictly(bytes, charset))
                .<Decoded>map(Encoding::text)
                .orElseGet(() -> broken(bytes, name.map(n -> "it declares " + n).orElse("it declares no encoding")));
    }

    private static Decoded text(String html) {
        return new Decoded.Text(html.startsWith("\uFEFF") ? html.substring(1) : html);
    }

    private static Decoded broken(byte[] bytes, String declared) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return new Decoded.Broken(
                "its characters cannot be told: " + declared + ", and "
                        + (in.hasRemaining() ? "byte " + in.position() + " is no UTF-8." : "its bytes are not that."),
                "Save the page again as UTF-8; it may be in windows-1252 or windows-1256.");
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0xFFFE -> Optional.of(StandardCharsets.UTF_16);
            case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The encoding that browsers take for a name: Latin-1 means windows-1252. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(LATIN.contains(name.toLowerCase(Locale.ROOT)) ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
