package stemma.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What bytes say, read as UTF-8 and nothing else. */
public sealed interface Decoded {

    /** The text, without a byte order mark. */
    record Text(String text) implements Decoded {}

    /**
     * The bytes are no text that can be read.
     *
     * @param what what was found, and where
     * @param remedy what to do about it
     */
    record Broken(String what, String remedy) implements Decoded {}

    /** Decodes bytes strictly: nothing is replaced and nothing is guessed. */
    static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Broken("it is encoded in UTF-16; only UTF-8 is read.", "Save it as UTF-8.");
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return broken(bytes, in.position());
        }
        return readable(out.flip().toString());
    }

    /** Accepts a text that came already decoded, unless it holds what no text holds. */
    static Decoded readable(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return new Broken(
                        "it holds the character NUL, at offset " + i
                                + ", as programs and pictures do and no text does.",
                        "Convert it to plain text, or take it out.");
            }
            if (Character.isSurrogate(c) && !isPair(text, i)) {
                return new Broken(
                        "half of a character (a lone surrogate, U+" + String.format(Locale.ROOT, "%04X", (int) c)
                                + ") stands at offset " + i + "; it cannot be written out again.",
                        "Repair the text where it was made, often a cut through an emoji.");
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
            controls += c < ' ' && "\t\n\r\f\u000B\u001A".indexOf(c) < 0 ? 1 : 0;
        }
        return controls > 8 && controls > text.length() / 100
                ? new Broken(
                        "it holds " + controls + " control characters and is no plain text.",
                        "Convert it to plain text, or take it out.")
                : new Text(text);
    }

    private static Broken broken(byte[] bytes, int offset) {
        boolean binary = false;
        for (int i = 0; i < Math.min(bytes.length, 8192); i++) {
            binary |= bytes[i] == 0;
        }
        return binary
                ? new Broken(
                        "it is no text: it holds the byte 0 and, at byte " + offset + ", no UTF-8.",
                        "Convert it to plain text, or take it out.")
                : new Broken(
                        "byte " + offset + " (0x" + String.format(Locale.ROOT, "%02X", bytes[offset] & 0xFF)
                                + ") is no UTF-8.",
                        "Save it as UTF-8; it may be in windows-1252 or windows-1256.");
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
