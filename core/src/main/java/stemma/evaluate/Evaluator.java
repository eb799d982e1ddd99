package stemma.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scores found claims against gold claims. Only reports that gold names count.
 *
 * <p>Safe for use by several threads.
 */
public final class Evaluator {

    private final Pairing pairing;

    public Evaluator(AgreementWords words) {
        this.pairing = new Pairing(new SlotComparison(words));
    }

    public Evaluation evaluate(List<ScoredClaim> gold, List<ScoredClaim> found) {
        Map<String, List<ScoredClaim>> goldByDocument = byDocument(gold);
        Map<String, List<ScoredClaim>> foundByDocument = byDocument(found);
        Tally tally = new Tally();
        goldByDocument.forEach((document, claims) -> {
            List<ScoredClaim> others = foundByDocument.getOrDefault(document, List.of());
            tally.add(claims, others, pairing.pair(claims, others));
        });
        return tally.total();
    }

    /** In the order in which the reports first appear: sums of doubles depend on it. */
    private static Map<String, List<ScoredClaim>> byDocument(List<ScoredClaim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(ScoredClaim::document, LinkedHashMap::new, Collectors.toList()));
    }
}
