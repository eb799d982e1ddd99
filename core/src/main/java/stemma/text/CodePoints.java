package stemma.text;

/**
 * Turns UTF-16 offsets of one text into offsets in Unicode code points, which every export uses.
 *
 * <p>Immutable and safe for use by several threads. Memory: one {@code int} for each code unit, and nothing at all for
 * a text without surrogate pairs.
 */
public final class CodePoints {

    private final int[] before;
    private final int length;

    private CodePoints(int[] before, int length) {
        this.before = before;
        this.length = length;
    }

    public static CodePoints of(String text) {
        int length = text.length();
        if (text.codePointCount(0, length) == length) {
            return new CodePoints(new int[0], length);
        }
        int[] before = new int[length + 1];
        for (int i = 0, points = 0; i < length; i++) {
            before[i] = points;
            boolean firstOfPair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1));
            points += firstOfPair ? 0 : 1;
            before[i + 1] = points;
        }
        return new CodePoints(before, length);
    }

    /**
     * The offset of a code point, the way back from {@link #at}.
     *
     * @param points how many code points stand before it, 0 to their number in the text
     * @return in UTF-16 code units
     * @throws IndexOutOfBoundsException if the text has not so many
     */
    public int offset(int points) {
        if (before.length == 0) {
            return java.util.Objects.checkIndex(points, length + 1);
        }
        int at = java.util.Arrays.binarySearch(before, points);
        if (at < 0) {
            throw new IndexOutOfBoundsException(
                    "code point " + points + " in a text of " + before[length] + " code points");
        }
        return at > 0 && before[at - 1] == points ? at - 1 : at;
    }

    /**
     * The number of code points before an offset.
     *
     * @param offset in UTF-16 code units, 0 to the text's length
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int at(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length + " code units");
        }
        return before.length == 0 ? offset : before[offset];
    }
}
