package stemma.reading.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Claim;
import stemma.claim.Quantity;
import stemma.claim.Sum;
import stemma.language.Lexicon;
import stemma.reading.pass.SentenceView;

/** Checks the numbers of one report against the parts that it gives of them. */
public final class Sums {

    private final Listing listing;

    /**
     * Holds the words.
     *
     * @param words what opens and joins a list of parts, as {@link ListWords} has them
     */
    public Sums(Lexicon words) {
        this.listing = new Listing(words);
    }

    /** By the claim's id, for those claims whose parts the report tells. */
    public Map<String, Sum> of(List<Claim> claims, List<SentenceView> sentences) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Claim claim : claims) {
            claim.measures()
                    .quantity()
                    .filter(Adding::counts)
                    .flatMap(total -> sum(claim, total, claims, sentences))
                    .ifPresent(sum -> sums.put(claim.id(), sum));
        }
        return sums;
    }

    private Optional<Sum> sum(Claim claim, Quantity total, List<Claim> claims, List<SentenceView> sentences) {
        return JointParts.of(claim, total, claims)
                .or(() -> sentences.stream()
                        .filter(s -> s.sentence().span().equals(claim.anchor().sentence()))
                        .findFirst()
                        .flatMap(view -> listing.of(claim, total, view, claims)))
                .or(() -> LaterParts.of(claim, total, claims));
    }
}
