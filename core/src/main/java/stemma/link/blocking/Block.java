package stemma.link.blocking;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Claims that share a key, by their numbers, each once: those at home in it, and visitors that meet only these. To be filled, then
 * {@linkplain #sort sorted}; from then on safe for use by several threads.
 */
final class Block {

    private static final int FEW = 4;

    /** The number of each claim, or from sorting on its place by day, doubled; and one more where it is at home. */
    private int[] entries = new int[FEW];

    private int size;

    void add(int claim) {
        put(2 * claim + 1);
    }

    void visit(int claim) {
        put(2 * claim);
    }

    private void put(int entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = entry;
    }

    /**
     * Brings the claims into the order of their days.
     *
     * @param places for the number of a claim its place among all claims by day
     */
    void sort(int[] places) {
        entries = IntStream.of(entries)
                .limit(size)
                .map(entry -> 2 * places[entry / 2] + entry % 2)
                .sorted()
                .toArray();
    }

    /**
     * Tells those that a claim meets, as places by day: they stand near it, and one of the two is at home.
     *
     * @param place that of the claim
     */
    void partners(int place, IntConsumer partners) {
        int found = Arrays.binarySearch(entries, 2 * place);
        int at = found >= 0 ? found : -found - 1;
        boolean home = entries[at] % 2 == 1;
        int last = Math.min(entries.length - 1, at + PairFinder.WINDOW);
        for (int i = Math.max(0, at - PairFinder.WINDOW); i <= last; i++) {
            if (i != at && (home || entries[i] % 2 == 1)) {
                partners.accept(entries[i] / 2);
            }
        }
    }
}
