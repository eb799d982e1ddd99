package stemma.ingest.piece;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import stemma.text.Span;

/**
 * A piece of text reduced to its letters and digits, in lower case and without marks on letters, with the way back.
 *
 * <p>Two texts that fold alike differ only in case, punctuation, apostrophes, accents and white space. Immutable.
 */
public final class Folded {

    private final String text;
    private final String letters;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, String letters, int[] starts, int[] ends) {
        this.text = text;
        this.letters = letters;
        this.starts = starts;
        this.ends = ends;
    }

    public static Folded of(String text, Span span) {
        StringBuilder letters = new StringBuilder();
        int[] starts = new int[span.length() + 16];
        int[] ends = new int[span.length() + 16];
        for (int i = span.start(); i < span.end(); ) {
            int point = text.codePointAt(i);
            int next = Math.min(span.end(), i + Character.charCount(point));
            String folded = fold(point);
            if (letters.length() + folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            for (int k = 0; k < folded.length(); k++) {
                starts[letters.length()] = i;
                ends[letters.length()] = next;
                letters.append(folded.charAt(k));
            }
            i = next;
        }
        return new Folded(text, letters.toString(), starts, ends);
    }

    public static String letters(String text) {
        return of(text, new Span(0, text.length())).letters;
    }

    /** Whether two texts say the same, letter for letter, and say something. */
    public static boolean same(String one, String other) {
        String letters = letters(one);
        return !letters.isEmpty() && letters.equals(letters(other));
    }

    /** Where whole words that fold to {@code wanted} first stand, at or after an offset of the text. */
    public Optional<Span> find(String wanted, int from) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            Span span = new Span(starts[at], ends[at + wanted.length() - 1]);
            if (span.start() >= from && standsAlone(span)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private boolean standsAlone(Span span) {
        boolean before = span.start() == 0 || !Character.isLetterOrDigit(text.codePointBefore(span.start()));
        boolean after = span.end() == text.length() || !Character.isLetterOrDigit(text.codePointAt(span.end()));
        return before && after;
    }

    private static String fold(int point) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point) ? String.valueOf((char) Character.toLowerCase(point)) : "";
        }
        if (Character.charCount(point) == 1 && Character.isSurrogate((char) point)) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
