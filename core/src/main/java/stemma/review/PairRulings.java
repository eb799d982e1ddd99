package stemma.review;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.link.Rulings;
import stemma.link.Rulings.Both;
import stemma.link.Rulings.Ruled;

/** Decisions on pairs of claims, as comparing follows them. */
public final class PairRulings {

    private PairRulings() {}

    /** What is in force. */
    public static Rulings of(Review review) {
        Set<Both> together = new HashSet<>();
        Map<String, Set<String>> apart = new HashMap<>();
        Map<Both, Ruled> links = new HashMap<>();
        for (Subject.OfPair pair : pairs(review)) {
            Both both = new Both(pair.first(), pair.second());
            review.isOneHappening(pair).ifPresent(one -> {
                if (one) {
                    together.add(both);
                } else {
                    apart.computeIfAbsent(pair.first(), id -> new HashSet<>()).add(pair.second());
                    apart.computeIfAbsent(pair.second(), id -> new HashSet<>()).add(pair.first());
                }
            });
            review.relinked(pair).flatMap(decision -> ruled(decision, both)).ifPresent(ruled -> links.put(both, ruled));
        }
        return new Rulings(together, apart, links);
    }

    private static List<Subject.OfPair> pairs(Review review) {
        return review.inForce().stream()
                .map(Decision::on)
                .filter(Subject.OfPair.class::isInstance)
                .map(Subject.OfPair.class::cast)
                .distinct()
                .toList();
    }

    private static Optional<Ruled> ruled(Decision decision, Both both) {
        return decision.act() instanceof Act.Relink relink
                ? Optional.of(new Ruled(relink.kind(), relink.from().orElse(both.first()), reason(decision)))
                : Optional.empty();
    }

    private static String reason(Decision decision) {
        String who = "By " + decision.by() + " on "
                + decision.at().atOffset(ZoneOffset.UTC).toLocalDate();
        return decision.why().isBlank() ? who : who + ": " + decision.why();
    }
}
