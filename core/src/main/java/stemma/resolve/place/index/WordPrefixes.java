package stemma.resolve.place.index;

import java.util.Arrays;
import java.util.List;

/** Which sequences of words names begin with, each kept as a hash of 64 bits. */
public final class WordPrefixes {

    /** The hash of no words. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final long[] hashes;

    /** @param hashes of all beginnings, in any order, some perhaps twice */
    private WordPrefixes(long[] hashes) {
        Arrays.sort(hashes);
        this.hashes = hashes;
    }

    /**
     * The beginnings of names.
     *
     * @param names their words, joined by single spaces
     */
    public static WordPrefixes of(List<String> names) {
        long[] found = new long[names.size() * 2];
        int count = 0;
        for (String name : names) {
            int from = 0;
            long hash = START;
            while (from <= name.length()) {
                int end = name.indexOf(' ', from);
                end = end < 0 ? name.length() : end;
                hash = extend(hash, name.substring(from, end));
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = hash;
                from = end + 1;
            }
        }
        return new WordPrefixes(
                Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }

    /** The hash of the words so far and one more. */
    public static long extend(long hash, String word) {
        long extended = hash;
        for (int i = 0; i < word.length(); i++) {
            extended = (extended ^ word.charAt(i)) * PRIME;
        }
        return (extended ^ ' ') * PRIME;
    }

    /** Whether a name begins with the words of this hash. */
    public boolean holds(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
