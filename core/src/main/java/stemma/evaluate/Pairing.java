package stemma.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which found claim stands for which gold claim of the same report.
 *
 * <p>Greedy: of all pairs that may stand for each other the best comes first, and takes both claims; among equals the one
 * that gold names first, then the one that was found first.
 */
public final class Pairing {

    /** A found trigger of more words than this is no trigger but a quotation, and stands for nothing. */
    private static final int LONGEST_TRIGGER = 10;

    /** What overlapping triggers add to the share of slots that agree, which is 1 at most. */
    private static final double SAME_TRIGGER = 0.5;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> candidate.pair.gold())
            .thenComparingInt(candidate -> candidate.pair.found());

    private final SlotComparison slots;

    public Pairing(SlotComparison slots) {
        this.slots = slots;
    }

    /**
     * Two claims that stand for each other.
     *
     * @param gold index in the list of gold claims
     * @param found index in the list of found claims
     * @param slots how far their slots agree
     */
    public record Pair(int gold, int found, SlotCounts slots) {}

    private record Candidate(double score, Pair pair) {}

    /** The pairs, the best first; both lists are of one report. */
    public List<Pair> pair(List<ScoredClaim> gold, List<ScoredClaim> found) {
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(gold, found)) {
            Pair pair = candidate.pair;
            if (!usedGold.get(pair.gold) && !usedFound.get(pair.found)) {
                usedGold.set(pair.gold);
                usedFound.set(pair.found);
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }

    private List<Candidate> candidates(List<ScoredClaim> gold, List<ScoredClaim> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (mayPair(gold.get(i), found.get(j))) {
                    SlotCounts counts = slots.compare(gold.get(i), found.get(j));
                    candidates.add(new Candidate(score(gold.get(i), found.get(j), counts), new Pair(i, j, counts)));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    static double score(ScoredClaim gold, ScoredClaim found, SlotCounts counts) {
        return counts.share() + (triggersOverlap(gold, found) ? SAME_TRIGGER : 0);
    }

    /** Whether a found claim may stand for a gold claim at all. */
    static boolean mayPair(ScoredClaim gold, ScoredClaim found) {
        if (!gold.type().equals(found.type())
                || gold.anchor().inComment() != found.anchor().inComment()
                || Blanks.countPieces(found.anchor().triggerText()) > LONGEST_TRIGGER) {
            return false;
        }
        int begin = found.anchor().trigger().start();
        return triggersOverlap(gold, found)
                || gold.anchor()
                        .sentence()
                        .filter(sentence -> sentence.contains(begin))
                        .isPresent();
    }

    private static boolean triggersOverlap(ScoredClaim gold, ScoredClaim found) {
        return gold.anchor().trigger().overlaps(found.anchor().trigger());
    }
}
