package stemma.evaluate;

/**
 * White space as the reference scorer's language defines it.
 *
 * <p>{@link String#strip()} keeps the no-break spaces and U+0085, which the reference takes away; hence this class.
 */
final class Blanks {

    private static final int NEXT_LINE = 0x85;

    private Blanks() {}

    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }

    /** The text without blanks at either end. All blanks are single code units. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** How many runs of other characters the blanks leave. */
    static int countPieces(String text) {
        int pieces = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            pieces += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return pieces;
    }
}
