package stemma.link.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.text.Span;

/**
 * The words of a stretch of text, folded: lower case and without apostrophes. A word is held as 64 bits of it, so that a pile's
 * words fit into memory; two different words that have all 64 in common are not to be expected in any pile. Immutable.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

    /** Stands where something is masked: no word, and like none. */
    private static final long MASKED = 0;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] words;
    private final int[] starts;
    private final int[] ends;

    private Words(long[] words, int[] starts, int[] ends) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
    }

    /** All words of a stretch. */
    static Words of(String text, Span stretch) {
        Builder words = new Builder();
        Matcher word = in(text, stretch);
        while (word.find()) {
            words.add(word);
        }
        return words.build();
    }

    /** Finds the words of a stretch. */
    static Matcher in(String text, Span stretch) {
        return WORD.matcher(text).region(stretch.start(), stretch.end());
    }

    /** How many there are, with one for each masked stretch. */
    int size() {
        return words.length;
    }

    /** How many are not masked. */
    int count() {
        return (int) Arrays.stream(words).filter(word -> word != MASKED).count();
    }

    /** Whether a word stands here and the same there. */
    boolean isSame(int here, Words other, int there) {
        return words[here] != MASKED && words[here] == other.words[there];
    }

    /** Keys of the runs of {@value CopyFinder#LEAST} words that begin at each word; 0 where the run is too short or partly masked. */
    long[] runs() {
        long[] runs = new long[words.length];
        for (int i = 0; i + CopyFinder.LEAST <= words.length; i++) {
            runs[i] = run(i);
        }
        return runs;
    }

    private long run(int at) {
        long key = 1;
        for (int i = at; i < at + CopyFinder.LEAST; i++) {
            if (words[i] == MASKED) {
                return 0;
            }
            key = key * FACTOR + words[i];
        }
        long mixed = mixed(key);
        return mixed == 0 ? 1 : mixed;
    }

    /** Where some words in a row stand. */
    Span covered(int from, int count) {
        return new Span(starts[from], ends[from + count - 1]);
    }

    private static long of(CharSequence word) {
        long hash = 1125899906842597L;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        long mixed = mixed(hash);
        return mixed == MASKED ? 1 : mixed;
    }

    /** The finisher of MurmurHash3 (Appleby): sampling by size needs bits that are well mixed. */
    private static long mixed(long bits) {
        long hash = bits;
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        hash *= 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    /** Words as they come. */
    static final class Builder {

        private long[] words = new long[32];
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private int size;

        /** Adds the word that was found. */
        void add(Matcher found) {
            String word = found.group().toLowerCase(Locale.ROOT);
            put(of(word.replace("'", "").replace("’", "")), found.start(), found.end());
        }

        /** Notes that something was left out, so that no run goes across it. */
        void mask(int start, int end) {
            if (size > 0 && words[size - 1] != MASKED) {
                put(MASKED, start, end);
            }
        }

        private void put(long word, int start, int end) {
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            words[size] = word;
            starts[size] = start;
            ends[size++] = end;
        }

        Words build() {
            return new Words(Arrays.copyOf(words, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
