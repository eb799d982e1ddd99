package stemma.link.blocking;

import java.util.ArrayList;
import java.util.List;

/** Claims that share a key, by their numbers: those at home in it, and visitors that meet only these. Mutable while it is filled. */
final class Block {

    /** Is told a pair of numbers of claims. */
    interface Pairs {
        void pair(int a, int b);
    }

    private record Entry(int claim, boolean home) {}

    private final List<Entry> entries = new ArrayList<>();
    private int homes;

    void add(int claim) {
        entries.add(new Entry(claim, true));
        homes++;
    }

    void visit(int claim) {
        entries.add(new Entry(claim, false));
    }

    /**
     * Pairs of which at least one is at home, near each other by day.
     *
     * @param days for the number of a claim its day
     */
    void pairs(long[] days, Pairs pairs) {
        if (homes == 0 || entries.size() < 2) {
            return;
        }
        List<Entry> sorted = entries.stream()
                .sorted((a, b) -> days[a.claim()] == days[b.claim()]
                        ? Integer.compare(a.claim(), b.claim())
                        : Long.compare(days[a.claim()], days[b.claim()]))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).home()) {
                near(sorted, i, pairs);
            }
        }
    }

    private static void near(List<Entry> sorted, int at, Pairs pairs) {
        int last = Math.min(sorted.size() - 1, at + PairFinder.WINDOW);
        for (int j = at + 1; j <= last; j++) {
            pair(sorted.get(at), sorted.get(j), pairs);
        }
        int first = Math.max(0, at - PairFinder.WINDOW);
        for (int j = at - 1; j >= first; j--) {
            if (!sorted.get(j).home()) {
                pair(sorted.get(at), sorted.get(j), pairs);
            }
        }
    }

    private static void pair(Entry a, Entry b, Pairs pairs) {
        if (a.claim() != b.claim()) {
            pairs.pair(a.claim(), b.claim());
        }
    }
}
