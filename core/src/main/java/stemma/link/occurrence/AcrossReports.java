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
        List<List<Statement>> groups = new ArrayList<>(local);
        for (Pair pair : pairs) {
            join(groups, pair);
        }
        return groups.stream().distinct().toList();
    }

    private void join(List<List<Statement>> groups, Pair pair) {
        List<Statement> here = groups.get(pair.first());
        List<Statement> there = groups.get(pair.second());
        if (here == there || likeness.of(here, there) == Sign.Verdict.OPPOSED) {
            return;
        }
        List<Statement> both = new ArrayList<>(here);
        both.addAll(there);
        groups.replaceAll(group -> group == here || group == there ? both : group);
    }
}
