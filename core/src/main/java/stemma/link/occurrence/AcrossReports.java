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

    AcrossReports(Likeness likeness) {
        this.likeness = likeness;
    }

    List<List<Statement>> group(List<List<Statement>> local) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < local.size(); i++) {
            for (int j = i + 1; j < local.size(); j++) {
                double like = likeness.of(local.get(i), local.get(j));
                if (like >= ENOUGH
                        && !local.get(i).getFirst().isInReportOf(local.get(j).getFirst())) {
                    pairs.add(new Pair(i, j, like));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Integer> groupOf = new ArrayList<>();
        List<List<Statement>> groups = new ArrayList<>();
        for (int i = 0; i < local.size(); i++) {
            groupOf.add(i);
            groups.add(local.get(i));
        }
        for (Pair pair : pairs) {
            join(groups, groupOf, pair);
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Puts the second group into the first, unless too many of their claims oppose each other. */
    private void join(List<List<Statement>> groups, List<Integer> groupOf, Pair pair) {
        int here = groupOf.get(pair.first());
        int there = groupOf.get(pair.second());
        if (here == there || likeness.of(groups.get(here), groups.get(there)) == Sign.Verdict.OPPOSED) {
            return;
        }
        List<Statement> both = new ArrayList<>(groups.get(here));
        both.addAll(groups.get(there));
        groups.set(here, both);
        groups.set(there, List.of());
        groupOf.replaceAll(group -> group == there ? here : group);
    }
}
