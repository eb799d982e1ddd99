package stemma.ingest.garbled;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text that was garbled before it came here: its bytes were read in another encoding than they were written in, and the result was saved.
 *
 * @param offset of the first place, in UTF-16 code units
 * @param stands what stands there
 * @param meant what it probably was
 * @param reason which encoding was taken for which
 * @param places how many such places there are
 */
record Mojibake(int offset, String stands, String meant, String reason, int places) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    /** What windows-1252 makes of the bytes that are control characters in Latin-1, from 0x80; U+FFFD where it has nothing. */
    private static final String LOW_HALF = new String(lowHalf(), WINDOWS_1252);

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]{2,}");
    private static final Pattern HIGH_LATIN_WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\u00C0-\u00FF]{3,}(?![\\p{L}\\p{N}])");
    private static final int LONGEST_SHOWN = 20;

    /** So many garbled places are no chance; of windows-1256, where they are whole words, so many words. */
    private static final int ENOUGH = 2;

    private static final int ENOUGH_WORDS = 4;

    /** What a text has of it; none where it seems to be sound. */
    static Optional<Mojibake> in(String text) {
        Optional<Mojibake> utf8 = first(text, BEYOND_ASCII, Mojibake::asUtf8, "UTF-8 read as windows-1252 or Latin-1");
        return utf8.filter(found -> found.places() >= ENOUGH)
                .or(() -> first(text, HIGH_LATIN_WORD, Mojibake::asArabic, "windows-1256 read as Latin-1")
                        .filter(found -> found.places() >= ENOUGH_WORDS));
    }

    /** What is wrong, for a finding. */
    String what() {
        return "its text seems to have been garbled before it was saved: at offset " + offset + " stands “"
                + shown(stands)
                + "”, which probably was “" + shown(meant) + "” (" + reason + "; " + places
                + (places == 1 ? " place" : " places") + "). The text is kept as it stands.";
    }

    private static Optional<Mojibake> first(
            String text, Pattern pattern, Function<String, Optional<String>> repair, String reason) {
        List<MatchResult> places = pattern.matcher(text)
                .results()
                .filter(place -> repair.apply(place.group()).isPresent())
                .toList();
        return places.stream()
                .findFirst()
                .map(place -> new Mojibake(
                        place.start(),
                        place.group(),
                        repair.apply(place.group()).orElseThrow(),
                        reason,
                        places.size()));
    }

    /** What these characters are if each was a byte of UTF-8, and what comes out is what people write. */
    private static Optional<String> asUtf8(String stands) {
        byte[] bytes = new byte[stands.length()];
        for (int i = 0; i < bytes.length; i++) {
            int one = byteOf(stands.charAt(i));
            if (one < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) one;
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .filter(text -> text.codePoints().allMatch(Mojibake::isWritten));
    }

    /** The byte that gives a character in Latin-1 or windows-1252; -1 for others. */
    private static int byteOf(char c) {
        int place = c == '\uFFFD' ? -1 : LOW_HALF.indexOf(c);
        int latin = c < 0x100 ? c : -1;
        return place < 0 ? latin : 0x80 + place;
    }

    private static byte[] lowHalf() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }

    private static boolean isWritten(int point) {
        return switch (UnicodeScript.of(point)) {
            case LATIN, ARABIC, CYRILLIC, HEBREW, GREEK, COMMON, INHERITED -> true;
            default -> false;
        };
    }

    private static Optional<String> asArabic(String stands) {
        return strictly(stands.getBytes(StandardCharsets.ISO_8859_1), WINDOWS_1256)
                .filter(text -> text.codePoints()
                        .allMatch(point -> UnicodeScript.of(point) == UnicodeScript.ARABIC || point == '\u0640'));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
