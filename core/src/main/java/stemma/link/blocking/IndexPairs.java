package stemma.link.blocking;

import java.util.Arrays;

/** Pairs of numbers, each once and in order. Mutable. */
final class IndexPairs {

    private long[] pairs = new long[1024];
    private int size;

    void add(int a, int b) {
        if (size == pairs.length) {
            compact();
        }
        pairs[size++] = ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
    }

    /** Drops what was added twice; grows only where that does not make room enough. */
    private void compact() {
        Arrays.parallelSort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[kept - 1] != pairs[i]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
        if (size * 2 > pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * pairs.length);
        }
    }

    void each(Block.Pairs told) {
        compact();
        for (int i = 0; i < size; i++) {
            told.pair((int) (pairs[i] >>> Integer.SIZE), (int) pairs[i]);
        }
    }
}
