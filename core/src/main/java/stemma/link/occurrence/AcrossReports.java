package stemma.link.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import stemma.link.Statement;

/**
 * Joins groups of different reports, the likest pair first, until no pair is like enough.
 *
 * <p>Up to {@value #REACH} groups, each is held against each. Of more, each is held against so many that follow it by day, which
 * keeps the work in proportion to the pile.
 */
final class AcrossReports {

    private static final double ENOUGH = 2;

    /** How many groups that follow by day each group is held against. */
    static final int REACH = 1000;

    private final Likeness likeness;

    AcrossReports(Likeness likeness) {
        this.likeness = likeness;
    }

    List<List<Statement>> group(List<List<Statement>> local) {
        List<List<Statement>> groups = new ArrayList<>(local);
        int[] joinedTo = IntStream.range(0, local.size()).toArray();
        for (LongStream.Builder alike : pairs(local).values()) {
            alike.build().forEach(pair -> join(groups, joinedTo, (int) (pair >> Integer.SIZE), (int) pair));
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Pairs that are like enough, by how like they are, the likest first; two numbers of groups in one. */
    private Map<Double, LongStream.Builder> pairs(List<List<Statement>> local) {
        IntFunction<IntStream> near = near(local);
        Map<Double, LongStream.Builder> pairs = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < local.size(); i++) {
            for (int j : near.apply(i).toArray()) {
                if (!local.get(i).getFirst().isInReportOf(local.get(j).getFirst())) {
                    double like = likeness.of(local.get(i), local.get(j));
                    if (like >= ENOUGH) {
                        pairs.computeIfAbsent(like, l -> LongStream.builder()).add((long) i << Integer.SIZE | j);
                    }
                }
            }
        }
        return pairs;
    }

    /** For each group, those behind it in the list that it is held against, in their order. */
    private static IntFunction<IntStream> near(List<List<Statement>> local) {
        int count = local.size();
        if (count <= REACH) {
            return i -> IntStream.range(i + 1, count);
        }
        int[] byDay = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> day(local.get(i).getFirst()))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] seats = new int[count];
        for (int seat = 0; seat < count; seat++) {
            seats[byDay[seat]] = seat;
        }
        return i -> IntStream.rangeClosed(Math.max(0, seats[i] - REACH), Math.min(count - 1, seats[i] + REACH))
                .map(seat -> byDay[seat])
                .filter(j -> j > i)
                .sorted();
    }

    private static LocalDate day(Statement statement) {
        return statement
                .days()
                .latest()
                .or(() -> statement.published().latest())
                .orElse(LocalDate.MAX);
    }

    /** Puts the group of the second into that of the first, unless too many of their claims oppose each other. */
    private void join(List<List<Statement>> groups, int[] joinedTo, int first, int second) {
        int here = rootOf(joinedTo, first);
        int there = rootOf(joinedTo, second);
        if (here == there || likeness.of(groups.get(here), groups.get(there)) == Sign.Verdict.OPPOSED) {
            return;
        }
        List<Statement> both = new ArrayList<>(groups.get(here));
        both.addAll(groups.get(there));
        groups.set(here, both);
        groups.set(there, List.of());
        joinedTo[there] = here;
    }

    private static int rootOf(int[] joinedTo, int group) {
        int root = group;
        while (joinedTo[root] != root) {
            root = joinedTo[root];
        }
        joinedTo[group] = root;
        return root;
    }
}
