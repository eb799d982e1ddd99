package stemma.ingest.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import stemma.ingest.Item;
import stemma.ingest.SourceFile;
import stemma.ingest.stream.ByteLines;

/**
 * Gives the lines of a long file in UTF-8, whichever encoding they came in, without holding the file.
 *
 * <p>A byte order mark of UTF-16 decides. Else each line that is UTF-8 stays as it is; at the first that is not, what is declared around
 * the file decides, and then the letters of the file's start or of that line (ICU's detector), for this line and all that follow. In a file
 * whose start is UTF-8 with letters beyond ASCII, a line that is not is damaged, and stays as it is. Used by one thread.
 */
public final class LineCharset {

    private final SourceFile file;
    private final byte[] head;
    private Optional<Charset> charset = Optional.empty();
    private Optional<Characters.Doubt> doubt = Optional.empty();

    private LineCharset(SourceFile file, byte[] head) {
        this.file = file;
        this.head = head;
    }

    public static LineCharset of(SourceFile file) throws IOException {
        return new LineCharset(file, file.content().head());
    }

    /**
     * The lines of the file.
     *
     * @param most bytes that a line may have
     */
    public ByteLines lines(int most) throws IOException {
        InputStream in = file.open();
        return Encoding.isUtf16(head)
                ? new ByteLines(new Utf16InUtf8(in), most)
                : new ByteLines(in, most, this::inUtf8);
    }

    /** What a person should know of the encoding, once the lines were read. */
    public Optional<Item> finding() {
        return doubt.map(told -> file.problem(told.what(), told.remedy()));
    }

    private byte[] inUtf8(byte[] line) {
        if (Encoding.strictly(line, StandardCharsets.UTF_8).isPresent()) {
            return line;
        }
        if (charset.isEmpty() && !hasUtf8Letters()) {
            charset = file.charset().flatMap(Encoding::charset).filter(told -> !told.equals(StandardCharsets.UTF_8));
            if (charset.isEmpty()) {
                tell(line);
            }
        }
        return charset.flatMap(one -> Encoding.strictly(line, one))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElse(line);
    }

    private void tell(byte[] line) {
        byte[] sample = isAscii(head) ? line : head;
        Encoding.byLetters(sample).ifPresent(guess -> {
            charset = Optional.of(guess.charset());
            doubt = Optional.of(new Characters.Doubt(
                    "it is no UTF-8; by its letters it is read as "
                            + guess.charset().name() + " (" + guess.confidence() + " of 100).",
                    "Look whether its text is right; if not, save it again as UTF-8."));
        });
    }

    private boolean hasUtf8Letters() {
        return !isAscii(head) && Encoding.damaged(head).isPresent();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }
}
