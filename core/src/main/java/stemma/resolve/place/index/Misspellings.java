package stemma.resolve.place.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Strings by what remains of them when a letter is lost.
 *
 * <p>Two strings that differ by one letter (one more, one less, another one, or two that changed places) have a remainder in
 * common, so all that a string may be a slip for are found by its own remainders (Garbe's symmetric delete). What only seems
 * near, by chance of a hash or by two slips, is sorted out by a look at the strings.
 */
public final class Misspellings {

    private static final int FEWEST_BITS = 64;

    private final List<String> texts;
    // The hash of a remainder in the upper half, the number of the string in the lower.
    private final long[] remainders;
    // A bit for each hash: most of what is asked for is not there, and one look tells so.
    private final BitSet seen;
    private final int bits;

    /** @param texts a string's number is its place here; shorter ones than {@code shortest} are never near anything */
    public Misspellings(List<String> texts, int shortest) {
        this.texts = List.copyOf(texts);
        int size = texts.stream()
                .mapToInt(String::length)
                .filter(length -> length >= shortest)
                .map(length -> length + 1)
                .sum();
        this.remainders = new long[size];
        int at = 0;
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            for (int lost = -1; text.length() >= shortest && lost < text.length(); lost++) {
                remainders[at++] = (long) hash(text, lost) << 32 | number;
            }
        }
        Arrays.sort(remainders);
        this.seen = new BitSet(FEWEST_BITS);
        this.bits = Math.max(FEWEST_BITS, Integer.highestOneBit(Math.max(1, size)) * 8);
        for (long remainder : remainders) {
            seen.set(bit((int) (remainder >>> 32)));
        }
    }

    private int bit(int hash) {
        return hash >>> 1 & (bits - 1);
    }

    /** The numbers of the strings that differ from this by one slip, ascending; equal ones are not among them. */
    public IntStream near(String text) {
        return IntStream.range(-1, text.length())
                .map(lost -> hash(text, lost))
                .filter(hash -> seen.get(bit(hash)))
                .distinct()
                .flatMap(this::numbers)
                .distinct()
                .filter(number -> isOneSlip(text, texts.get(number)))
                .sorted();
    }

    private IntStream numbers(int hash) {
        long least = (long) hash << 32;
        int found = Arrays.binarySearch(remainders, least);
        int from = found < 0 ? -found - 1 : found;
        return IntStream.range(from, remainders.length)
                .takeWhile(at -> (int) (remainders[at] >>> 32) == hash)
                .map(at -> (int) remainders[at]);
    }

    private static int hash(String text, int lost) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = i == lost ? hash : hash * 31 + text.charAt(i);
        }
        return hash * 0x9E3779B9;
    }

    /** Whether one letter more, less or other, or two that changed places, make one string the other. */
    static boolean isOneSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int head = 0;
        while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
            head++;
        }
        if (longer.length() > shorter.length()) {
            return longer.length() == shorter.length() + 1
                    && longer.substring(head + 1).equals(shorter.substring(head));
        }
        if (head == longer.length()) {
            return false;
        }
        boolean swapped = head + 1 < longer.length()
                && shorter.charAt(head) == longer.charAt(head + 1)
                && shorter.charAt(head + 1) == longer.charAt(head)
                && longer.substring(head + 2).equals(shorter.substring(head + 2));
        return swapped || longer.substring(head + 1).equals(shorter.substring(head + 1));
    }
}
