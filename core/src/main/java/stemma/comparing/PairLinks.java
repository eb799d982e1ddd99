package stemma.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import stemma.link.Axis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.question.PairJudge;

/**
 * The links of pairs beside those of sums, with one value for a pair: what follows by arithmetic takes the place of what the pair
 * alone seemed to say about its numbers, unless the pair says more, as the order of the kinds has it.
 *
 * <p>First each pair is asked once, by any thread, then {@link #ofSums}.
 */
final class PairLinks {

    private final PairJudge judge;
    private final Copies copies;
    private final List<Link> sums;
    private final Set<Set<Link.End>> derived = new HashSet<>();

    /** Pairs that said more than the sum did. */
    private final Set<Set<Link.End>> stronger = ConcurrentHashMap.newKeySet();

    PairLinks(PairJudge judge, Copies copies, List<Link> sums) {
        this.judge = judge;
        this.copies = copies;
        this.sums = sums;
        sums.forEach(link -> derived.add(ends(link)));
    }

    /** The links of a pair. */
    List<Link> of(Pair pair) {
        List<Link> kept = new ArrayList<>();
        for (Link link : judged(pair)) {
            boolean isTold = link.kind().axis() == Axis.VALUE && derived.contains(ends(link));
            if (isTold && isStronger(link)) {
                stronger.add(ends(link));
            }
            if (!isTold || isStronger(link)) {
                kept.add(link);
            }
        }
        return kept;
    }

    /** The links that follow by arithmetic. */
    List<Link> ofSums() {
        return sums.stream().filter(link -> !stronger.contains(ends(link))).toList();
    }

    /** Words that were copied make no agreement. */
    private List<Link> judged(Pair pair) {
        List<Link> links = new ArrayList<>(judge.judge(pair));
        copies.of(pair).ifPresent(copy -> {
            links.removeIf(link -> link.kind() == LinkKind.AGREES
                    || link.kind() == LinkKind.CORROBORATES
                    || link.kind() == LinkKind.SAME_ORIGIN);
            links.add(copy);
        });
        return links;
    }

    private static boolean isStronger(Link link) {
        return link.kind().compareTo(LinkKind.ENTAILS) < 0;
    }

    private static Set<Link.End> ends(Link link) {
        return Set.of(link.from(), link.to());
    }
}
