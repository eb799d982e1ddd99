package stemma.ingest.encoding;

import java.util.Optional;
import stemma.ingest.Decoded;

/**
 * What the bytes of a file say, and how sure that is.
 *
 * @param decoded the text, or why there is none
 * @param doubt what a person should know, where the encoding was guessed or some bytes have no meaning in it
 */
public record Characters(Decoded decoded, Optional<Doubt> doubt) {

    /**
     * Why the characters may be others.
     *
     * @param what was found
     * @param remedy what to do about it
     */
    public record Doubt(String what, String remedy) {}

    static Characters sure(Decoded decoded) {
        return new Characters(decoded, Optional.empty());
    }

    static Characters doubtful(String text, String what, String remedy) {
        return new Characters(new Decoded.Text(text), Optional.of(new Doubt(what, remedy)));
    }
}
