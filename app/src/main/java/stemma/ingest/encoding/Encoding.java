package stemma.ingest.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.ingest.Decoded;

/**
 * Turns the bytes of a file into characters.
 *
 * <p>A byte order mark decides; then, whatever is declared, bytes that are UTF-8 throughout are UTF-8 (no text in another
 * encoding is by chance); then what is declared, around the file and in it. Where none of them reads, the letters themselves
 * tell (ICU's detector), and a doubt says so.
 */
public final class Encoding {

    private static final int HEAD = 4096;
    private static final int LEAST_CONFIDENCE = 20;
    private static final int FITTING = 2;
    private static final int MOST_SAMPLED = 100_000;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LATIN = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1");

    private Encoding() {}

    /** The characters of a page, which may declare its encoding, or of a text, which declares none. */
    public static Characters decode(byte[] bytes, Optional<String> around) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return strictly(bytes, marked.get())
                    .map(Encoding::sure)
                    .orElseGet(() -> guess(
                            bytes, "its byte order mark says " + marked.get().name()));
        }
        Optional<String> plain = strictly(bytes, StandardCharsets.UTF_8);
        if (plain.isPresent()) {
            return sure(plain.get());
        }
        List<String> names =
                Stream.concat(around.stream(), declared(bytes).stream()).toList();
        return names.stream()
                .flatMap(name -> charset(name).stream())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .map(Encoding::sure)
                .orElseGet(() ->
                        guess(bytes, names.isEmpty() ? "it declares no encoding" : "it declares " + names.getFirst()));
    }

    private static Characters sure(String text) {
        return Characters.sure(new Decoded.Text(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private static Characters guess(byte[] bytes, String declared) {
        Optional<Characters> damaged = damaged(bytes);
        return damaged.isPresent() && !isBinary(bytes) ? damaged.get() : byLetters(bytes, declared);
    }

    private static Characters byLetters(byte[] bytes, String declared) {
        Optional<Guess> guess = byLetters(bytes);
        return guess.isPresent()
                ? Characters.doubtful(
                        strictly(bytes, guess.get().charset()).orElseThrow(),
                        declared + ", and byte " + notUtf8(bytes) + " is no UTF-8; by its letters it is read as "
                                + guess.get().charset().name() + " ("
                                + guess.get().confidence() + " of 100).",
                        "Look whether its text is right; if not, save it again as UTF-8.")
                : Characters.sure(new Decoded.Broken(
                        "its characters cannot be told: " + declared + ", and byte " + notUtf8(bytes) + " is no UTF-8.",
                        "Save it again as UTF-8; it may be in windows-1252 or windows-1256."));
    }

    /**
     * An encoding that fits all bytes, by the letters that it makes of them.
     *
     * @param confidence up to 100
     */
    record Guess(Charset charset, int confidence) {}

    /** The likeliest encoding; none where no letters speak for any. */
    static Optional<Guess> byLetters(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > MOST_SAMPLED ? Arrays.copyOf(bytes, MOST_SAMPLED) : bytes);
        CharsetMatch[] matches = isBinary(bytes) ? new CharsetMatch[0] : detector.detectAll();
        return Stream.of(matches)
                .takeWhile(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .flatMap(match ->
                        charset(match.getName()).stream().map(charset -> new Guess(charset, match.getConfidence())))
                .filter(guess -> strictly(bytes, guess.charset()).isPresent())
                .findFirst();
    }

    static boolean isUtf16(byte[] bytes) {
        return marked(bytes).filter(StandardCharsets.UTF_16::equals).isPresent();
    }

    /** UTF-8 but for a few bytes, each of which stands as U+FFFD; nothing where few others fit. */
    static Optional<Characters> damaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long lost = text.chars().filter(c -> c == '\uFFFD').count();
        long foreign = text.chars().filter(c -> c > '\u007F').count() - lost;
        return foreign < FITTING * lost
                ? Optional.empty()
                : Optional.of(Characters.doubtful(
                        text,
                        "byte " + notUtf8(bytes) + " is no UTF-8, as the rest of it is; what cannot be read (" + lost
                                + (lost == 1 ? " place" : " places") + ") stands as \uFFFD.",
                        "Save it again as UTF-8 where it was made."));
    }

    private static int notUtf8(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
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
    static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(LATIN.contains(name.toLowerCase(Locale.ROOT)) ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    static Optional<String> strictly(byte[] bytes, Charset charset) {
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
