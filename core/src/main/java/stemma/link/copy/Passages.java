package stemma.link.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.link.copy.ReportCopy.Passage;

/** Runs of at least {@value CopyFinder#LEAST} words that a report shares with an original, which is indexed once. Immutable. */
final class Passages {

    private final Words original;

    /** The keys of the original's runs in their order, and where each begins. */
    private final long[] keys;

    private final int[] starts;

    Passages(Words original) {
        long[] runs = original.runs();
        this.original = original;
        this.keys = Arrays.stream(runs).filter(key -> key != 0).sorted().toArray();
        this.starts = new int[keys.length];
        int[] taken = new int[keys.length];
        for (int at = 0; at < runs.length; at++) {
            if (runs[at] != 0) {
                int first = first(runs[at]);
                starts[first + taken[first]++] = at;
            }
        }
    }

    /** The passages from the start of the copy on, the longest from each word, each word of the copy in one at most. */
    List<Passage> in(Words copy) {
        long[] runs = copy.runs();
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < runs.length) {
            int longest = 0;
            int where = 0;
            for (int i = first(runs[at]); i < keys.length && keys[i] == runs[at]; i++) {
                int length = shared(copy, at, starts[i]);
                if (length > longest) {
                    longest = length;
                    where = starts[i];
                }
            }
            if (longest >= CopyFinder.LEAST) {
                passages.add(new Passage(copy.covered(at, longest), original.covered(where, longest), longest));
            }
            at += Math.max(1, longest);
        }
        return passages;
    }

    /** Where the runs of a key begin; behind the last where there are none. */
    private int first(long key) {
        int found = Arrays.binarySearch(keys, key);
        if (found < 0) {
            return keys.length;
        }
        int first = found;
        while (first > 0 && keys[first - 1] == key) {
            first--;
        }
        return first;
    }

    private int shared(Words copy, int here, int there) {
        int length = 0;
        while (here + length < copy.size()
                && there + length < original.size()
                && copy.isSame(here + length, original, there + length)) {
            length++;
        }
        return length;
    }
}
