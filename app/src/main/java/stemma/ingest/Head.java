package stemma.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What can be seen of an input before it is read: its first bytes and its name. Immutable. */
public final class Head {

    private static final int SEEN = 8192;
    private static final Pattern BEFORE_ROOT = Pattern.compile(
            "\\G(?:[\\s\\uFEFF]+|<\\?.*?\\?>|<!--.*?-->|<!doctype[^\\[>]*(?:\\[.*?\\]\\s*)?>)", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("\\G<([a-z][a-z0-9:._-]*)[\\s/>]");

    private final String name;
    private final byte[] bytes;
    private final String words;

    /**
     * What is seen.
     *
     * @param name of the input, with or without folders before it
     * @param bytes the first ones
     */
    public Head(String name, byte[] bytes) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.bytes = bytes.clone();
        this.words = new String(bytes, 0, Math.min(bytes.length, SEEN), charset()).toLowerCase(Locale.ROOT);
    }

    private Charset charset() {
        return startsWith("\u00FF\u00FE") || startsWith("\u00FE\u00FF")
                ? StandardCharsets.UTF_16
                : StandardCharsets.ISO_8859_1;
    }

    /** The first bytes; all of them if they are fewer than {@link Content#HEAD}. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Whether the name ends in one of these, which are written in lower case. */
    public boolean endsIn(Collection<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }

    /** Whether the name ends as names of files do, in a dot and a few letters. */
    public boolean hasEnding() {
        return name.matches(".*[^/.]\\.[a-z][a-z0-9]{0,5}");
    }

    /** Whether the first bytes are these, each given as a character below 256. */
    public boolean startsWith(String magic) {
        return holdsAt(0, magic);
    }

    /** Whether these bytes stand at an offset. */
    public boolean holdsAt(int offset, String magic) {
        if (bytes.length < offset + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can be a text: in no encoding but UTF-16 and its kin has a text the byte 0. */
    public boolean isText() {
        return words.indexOf('\0') < 0;
    }

    /** The first few thousand characters in lower case, each byte one character, or as UTF-16 where a mark says so. */
    public String words() {
        return words;
    }

    /** The name of the first element of markup, in lower case, if markup is what stands here. */
    public Optional<String> root() {
        int from = words.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        Matcher before = BEFORE_ROOT.matcher(words);
        while (before.find(from)) {
            from = before.end();
        }
        Matcher root = ROOT.matcher(words);
        return root.find(from) ? Optional.of(root.group(1)) : Optional.empty();
    }

    /** What the first bytes unpack to, if they are packed by gzip. */
    public Optional<Head> unpacked() {
        if (!startsWith("\u001F\u008B")) {
            return Optional.empty();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] start = new byte[SEEN];
            int filled = 0;
            try {
                for (int read = 0; read >= 0 && filled < start.length; filled += Math.max(0, read)) {
                    read = in.read(start, filled, start.length - filled);
                }
            } catch (IOException e) {
                // the head ends within the packed bytes, or they are damaged: what came before will do
            }
            return Optional.of(new Head(name, Arrays.copyOf(start, filled)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
