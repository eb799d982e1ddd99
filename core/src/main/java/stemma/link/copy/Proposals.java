package stemma.link.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Which reports may repeat words of each other.
 *
 * <p>Pairs are proposed by fingerprints of runs of eight words, of which the least in each window of four is kept (winnowing:
 * Schleimer, Wilkerson and Aiken 2003), so that every shared run of eleven words is found and time grows with the number of words
 * and of copies. Runs that stand in more than {@value #FORMULA} reports are an outlet's formulas and propose nothing.
 */
final class Proposals {

    /** Two reports by their numbers, the smaller first. */
    record Pair(int first, int second) {}

    private static final int WINDOW = 4;

    /** A run in more reports than this is a standing formula. */
    private static final int FORMULA = 12;

    /** A power of two. */
    private static final int SLOTS = 1 << 26;

    private Proposals() {}

    /** The pairs, each once and in order. */
    static List<Pair> of(List<Words> reports) {
        LongStream.Builder pairs = LongStream.builder();
        for (List<Integer> holders : index(reports).values()) {
            if (holders.size() <= FORMULA) {
                for (int i = 0; i < holders.size(); i++) {
                    for (int j = i + 1; j < holders.size(); j++) {
                        pairs.add((long) holders.get(i) << Integer.SIZE | holders.get(j));
                    }
                }
            }
        }
        return pairs.build()
                .sorted()
                .distinct()
                .mapToObj(pair -> new Pair((int) (pair >>> Integer.SIZE), (int) pair))
                .toList();
    }

    /** For each fingerprint that may stand in two reports those in which it does, in order. */
    private static Map<Long, List<Integer>> index(List<Words> reports) {
        List<long[]> prints = new ArrayList<>();
        BitSet once = new BitSet();
        BitSet again = new BitSet();
        for (Words report : reports) {
            long[] own = fingerprints(report.runs());
            prints.add(own);
            for (long print : own) {
                (once.get(slot(print)) ? again : once).set(slot(print));
            }
        }
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            for (long print : prints.get(i)) {
                if (again.get(slot(print))) {
                    index.computeIfAbsent(print, p -> new ArrayList<>()).add(i);
                }
            }
        }
        return index;
    }

    /** Where a fingerprint is noted, so that only those that stand in two reports are held in memory. */
    private static int slot(long print) {
        return (int) (print & SLOTS - 1);
    }

    private static long[] fingerprints(long[] runs) {
        LongStream.Builder kept = LongStream.builder();
        for (int i = 0; i < runs.length; i++) {
            long least = 0;
            for (int j = i; j < Math.min(runs.length, i + WINDOW); j++) {
                least = runs[j] != 0 && (least == 0 || runs[j] < least) ? runs[j] : least;
            }
            if (least != 0) {
                kept.add(least);
            }
        }
        return kept.build().distinct().toArray();
    }
}
