package stemma.link.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import stemma.link.Statement;

/** Joins groups of different reports, the likest pair first, until no pair is like enough. */
final class AcrossReports {

    private static final double ENOUGH = 2;

    private final Likeness likeness;
    private final List<List<Statement>> groups;

    /** For each group that of which it is a part by now; its own number where it stands for itself. */
    private final int[] parents;

    AcrossReports(Likeness likeness, List<List<Statement>> local) {
        this.likeness = likeness;
        this.groups = new ArrayList<>(local);
        this.parents = new int[local.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /**
     * The groups.
     *
     * @param candidates pairs of groups that can be alike, the number of one in the upper half
     */
    List<List<Statement>> join(long[] candidates) {
        double[] likes =
                LongStream.of(candidates).parallel().mapToDouble(this::likeness).toArray();
        Map<Double, LongStream.Builder> alike = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < likes.length; i++) {
            if (likes[i] >= ENOUGH) {
                alike.computeIfAbsent(likes[i], l -> LongStream.builder()).add(candidates[i]);
            }
        }
        alike.values().forEach(pairs -> pairs.build().forEach(this::join));
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private double likeness(long candidate) {
        List<Statement> first = groups.get(first(candidate));
        List<Statement> second = groups.get(second(candidate));
        return first.getFirst().isInReportOf(second.getFirst()) ? Sign.Verdict.OPPOSED : likeness.of(first, second);
    }

    private static int first(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    /** Puts the second group into the first, unless too many of their claims oppose each other. */
    private void join(long pair) {
        int here = root(first(pair));
        int there = root(second(pair));
        if (here == there || likeness.of(groups.get(here), groups.get(there)) == Sign.Verdict.OPPOSED) {
            return;
        }
        List<Statement> both = new ArrayList<>(groups.get(here));
        both.addAll(groups.get(there));
        groups.set(here, both);
        groups.set(there, List.of());
        parents[there] = here;
    }

    private int root(int group) {
        int at = group;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
