package stemma.comparing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import stemma.link.Axis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.copy.CopyFinder.Passage;
import stemma.link.question.PairJudge;

/**
 * The links of pairs beside those of sums, with one value for a pair: what follows by arithmetic takes the place of what the pair
 * alone seemed to say about its numbers, unless the pair says more, as the order of the kinds has it.
 *
 * <p>First each pair is asked once, by any thread, then {@link #ofSums}.
 */
final class PairLinks {

    /** Links of claims that have their words from two sources. */
    private static final Set<LinkKind> OF_OTHER_VOICES =
            EnumSet.of(LinkKind.AGREES, LinkKind.CORROBORATES, LinkKind.SAME_ORIGIN);

    /** And those of claims that say a thing in two ways. */
    private static final Set<LinkKind> OF_OTHER_WORDS = EnumSet.of(
            LinkKind.AGREES,
            LinkKind.CORROBORATES,
            LinkKind.SAME_ORIGIN,
            LinkKind.REFINES,
            LinkKind.NOT_COMPARABLE,
            LinkKind.REFRAMES);

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

    /** Words that were copied make no agreement; a claim in the very words of another is no other answer to its question, either. */
    private List<Link> judged(Pair pair) {
        Optional<Passage> shared = copies.between(pair);
        boolean mention = shared.isPresent() && shared.get().isOfOneClaim() && judge.isOneSetting(pair);
        boolean oneThing =
                mention || pair.isOneHappening() || !pair.first().type().isHappening();
        Pair held = mention ? new Pair(pair.first(), pair.second(), true) : pair;
        List<Link> links = new ArrayList<>(judge.judge(held));
        if (shared.isPresent() && oneThing) {
            links.removeIf(link -> (mention ? OF_OTHER_WORDS : OF_OTHER_VOICES).contains(link.kind()));
            links.add(copies.link(pair, shared.get()));
        }
        return links;
    }

    private static boolean isStronger(Link link) {
        return link.kind().compareTo(LinkKind.ENTAILS) < 0;
    }

    private static Set<Link.End> ends(Link link) {
        return Set.of(link.from(), link.to());
    }
}
