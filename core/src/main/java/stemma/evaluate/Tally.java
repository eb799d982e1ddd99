package stemma.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import stemma.evaluate.Pairing.Pair;

/** Adds up an evaluation report by report. For one thread. */
final class Tally {

    private static final String ASSERTED = "asserted";
    private static final Counts ONE_PAIR = new Counts(1, 0, 0);
    private static final Counts ONE_GOLD = new Counts(0, 1, 0);
    private static final Counts ONE_FOUND = new Counts(0, 0, 1);

    private int documents;
    private Counts detection = Counts.NONE;
    private double credit;
    private final Map<String, Counts> slots = new LinkedHashMap<>();
    private final Map<String, Counts> byType = new LinkedHashMap<>();
    private final Map<String, Score> byDocument = new LinkedHashMap<>();
    private final List<ScoredClaim> missed = new ArrayList<>();
    private final List<ScoredClaim> spurious = new ArrayList<>();

    /** Adds one report. */
    void add(List<ScoredClaim> gold, List<ScoredClaim> found, List<Pair> pairs) {
        documents++;
        Counts counts = new Counts(pairs.size(), gold.size(), found.size());
        detection = detection.plus(counts);
        gold.forEach(claim -> byType.merge(claim.type(), ONE_GOLD, Counts::plus));
        found.forEach(claim -> byType.merge(claim.type(), ONE_FOUND, Counts::plus));
        BitSet pairedGold = new BitSet();
        BitSet pairedFound = new BitSet();
        for (Pair pair : pairs) {
            add(pair, gold.get(pair.gold()), found.get(pair.found()));
            pairedGold.set(pair.gold());
            pairedFound.set(pair.found());
        }
        double share = pairs.stream().mapToDouble(pair -> pair.slots().share()).sum();
        byDocument.merge(gold.getFirst().document(), new Score(counts, share), Score::plus);
        addOthers(gold, pairedGold, missed);
        addOthers(found, pairedFound, spurious);
    }

    private void add(Pair pair, ScoredClaim gold, ScoredClaim found) {
        credit += pair.slots().share();
        byType.merge(gold.type(), ONE_PAIR, Counts::plus);
        pair.slots().bySlot().forEach((slot, counts) -> slots.merge(slot.label(), counts, Counts::plus));
        slots.merge(Evaluation.NOT_ASSERTED, notAsserted(gold.factuality(), found.factuality()), Counts::plus);
    }

    private static Counts notAsserted(Optional<String> gold, Optional<String> found) {
        boolean inGold = !gold.equals(Optional.of(ASSERTED));
        boolean inFound = !found.equals(Optional.of(ASSERTED));
        return new Counts(inGold && gold.equals(found) ? 1 : 0, inGold ? 1 : 0, inFound ? 1 : 0);
    }

    private static void addOthers(List<ScoredClaim> claims, BitSet paired, List<ScoredClaim> others) {
        for (int i = paired.nextClearBit(0); i < claims.size(); i = paired.nextClearBit(i + 1)) {
            others.add(claims.get(i));
        }
    }

    Evaluation total() {
        return new Evaluation(
                documents,
                detection,
                credit,
                slots,
                richestFirst(byType, Counts::gold),
                richestFirst(byDocument, score -> score.counts().gold()),
                missed,
                spurious);
    }

    /** Equals stay in the order in which they first appeared. */
    private static <T> Map<String, T> richestFirst(Map<String, T> rows, ToIntFunction<T> gold) {
        Map<String, T> sorted = new LinkedHashMap<>();
        rows.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -gold.applyAsInt(entry.getValue())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
