package stemma.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages files: bits flip, pieces are cut out, doubled, replaced by others, or the end is missing. */
final class Damage {

    private static final String[] WORDS = {
        "\0",
        "\r\n\r\n",
        "WARC/1.0\r\n",
        "Content-Length: 99999999999\r\n",
        "PK\u0003\u0004",
        "\u001F\u008B\u0008",
        "<!--",
        "]]>",
        "--X\n",
        "&#x110000;",
        "<p",
        "\"",
        "\uFEFF",
        "-1",
        "stream\n",
        "endobj",
        "{",
        "From x 10:00\n",
        "\u00FF\u00FE"
    };

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] sound) {
        byte[] bytes = sound;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(64, bytes.length - at + 1));
        return switch (random.nextInt(5)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, at, new byte[0], at + length);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
            case 3 -> joined(bytes, at, word(), random.nextBoolean() ? at : at + length);
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private byte[] word() {
        return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int times = 1 + random.nextInt(8); times > 0 && copy.length > 0; times--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        out.writeBytes(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
