package stemma.link.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stemma.link.Statement;

/** Joins groups of different reports, the likest pair first, until no pair is like enough. */
final class AcrossReports {

    private static final double ENOUGH = 2;

    private record Pair(int first, int second, double likeness) {}

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
        List<Pair> pairs = new ArrayList<>();
        for (long candidate : candidates) {
            int first = (int) (candidate >>> Integer.SIZE);
            int second = (int) candidate;
            if (!groups.get(first).getFirst().isInReportOf(groups.get(second).getFirst())) {
                double like = likeness.of(groups.get(first), groups.get(second));
                if (like >= ENOUGH) {
                    pairs.add(new Pair(first, second, like));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        pairs.forEach(this::join);
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Puts the second group into the first, unless too many of their claims oppose each other. */
    private void join(Pair pair) {
        int here = root(pair.first());
        int there = root(pair.second());
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
