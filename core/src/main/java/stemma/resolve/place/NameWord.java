package stemma.resolve.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stemma.text.Span;

/**
 * A word of a text, folded for comparison: lower case, without marks and apostrophes; in Arabic without the letters'
 * variants.
 *
 * @param folded the word as compared
 * @param span where it stands, without a possessive "'s"
 * @param shape how it is written
 */
record NameWord(String folded, Span span, Shape shape) {

    /** How a word is written; a script without capitals counts as {@code NAME}. */
    enum Shape {
        LOWER,
        NAME,
        CAPITALS,
        NUMBER
    }

    private static final String APOSTROPHES = "'’‘`´ʼʿʾ";
    private static final String PLAIN_OF = "ıi,øo,łl,đd,əe,ßss,æae,œoe";

    boolean isName() {
        return shape == Shape.NAME || shape == Shape.CAPITALS;
    }

    boolean isArabic() {
        return Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** The words of a part of a text, in order. */
    static List<NameWord> in(String text, Span part) {
        List<NameWord> words = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            if (!isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < part.end() && continues(text, end, part.end()) && !endsArticle(text, at, end)) {
                end++;
            }
            words.add(of(text, at, end));
            at = end;
        }
        return words;
    }

    // "AlMarjeh", "ElHamdaniya": the article is joined on, and the name has kept its capital.
    private static boolean endsArticle(String text, int start, int at) {
        return at == start + 2
                && at + 1 < text.length()
                && "AE".indexOf(text.charAt(start)) >= 0
                && text.charAt(start + 1) == 'l'
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private static NameWord of(String text, int start, int end) {
        int stop = end;
        if (end - start > 2 && isApostrophe(text.charAt(end - 2)) && text.charAt(end - 1) == 's') {
            stop = end - 2;
        }
        String word = text.substring(start, stop);
        return new NameWord(fold(word), new Span(start, stop), shape(word));
    }

    // An apostrophe belongs to the word between two letters, and at the end of a word that already has one ("Da'da'").
    private static boolean continues(String text, int at, int limit) {
        char c = text.charAt(at);
        if (isLetter(c)) {
            return true;
        }
        if (!isApostrophe(c)) {
            return false;
        }
        boolean letterFollows = at + 1 < limit && isLetter(text.charAt(at + 1));
        boolean hasOne = at >= 3 && (isApostrophe(text.charAt(at - 2)) || isApostrophe(text.charAt(at - 3)));
        return letterFollows || hasOne;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    private static Shape shape(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Shape.NUMBER;
        }
        if (Character.isLowerCase(word.charAt(0))) {
            return Shape.LOWER;
        }
        boolean capitals =
                word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || isApostrophe((char) c));
        return capitals ? Shape.CAPITALS : Shape.NAME;
    }

    /** A single word as it is compared. */
    static String fold(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(word.length());
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c) && c != 'ـ') {
                folded.append(plain(c));
            }
        }
        return withoutArabicArticle(folded.toString());
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    private static String plain(char c) {
        return switch (c) {
            case 'ى', 'ئ' -> "ي";
            case 'ة' -> "ه";
            case 'ؤ' -> "و";
            case 'ٱ' -> "ا";
            case 'ء' -> "";
            default -> {
                int known = c < 128 ? -1 : PLAIN_OF.indexOf(c);
                yield known < 0
                        ? String.valueOf(c)
                        : PLAIN_OF.substring(known + 1, (PLAIN_OF + ",").indexOf(',', known));
            }
        };
    }

    private static String withoutArabicArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
