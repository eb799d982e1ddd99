package stemma.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * All decisions of a case, laid over each other: later ones win, and those taken back count for nothing. Immutable and safe for
 * use by several threads.
 */
public final class Review {

    private final List<Decision> inForce;
    private final Map<String, List<Decision>> bySubject = new HashMap<>();

    private Review(List<Decision> inForce) {
        this.inForce = List.copyOf(inForce);
        inForce.forEach(decision -> bySubject
                .computeIfAbsent(decision.on().key(), key -> new ArrayList<>())
                .add(decision));
    }

    public static Review empty() {
        return new Review(List.of());
    }

    /**
     * Lays decisions over each other.
     *
     * @param decisions in the order in which they were made
     */
    public static Review of(List<Decision> decisions) {
        Set<String> undone = new HashSet<>();
        List<Decision> inForce = new ArrayList<>();
        for (Decision decision : decisions.reversed()) {
            if (undone.contains(decision.id())) {
                continue;
            }
            if (decision.act() instanceof Act.Undo(String taken)) {
                undone.add(taken);
            } else {
                inForce.add(decision);
            }
        }
        return new Review(inForce.reversed());
    }

    /** The decisions that count, in their order; an undoing is not among them. */
    public List<Decision> inForce() {
        return inForce;
    }

    /** What holds of a claim. */
    public ClaimReview claim(String id) {
        List<Decision> decisions = on(id);
        ClaimReview.Verdict verdict = ClaimReview.Verdict.OPEN;
        SequencedMap<Slot, Correction.Value> corrections = new LinkedHashMap<>();
        Optional<Credibility> credibility = Optional.empty();
        for (Decision decision : decisions) {
            switch (decision.act()) {
                case Act.Accept a -> verdict = ClaimReview.Verdict.ACCEPTED;
                case Act.Reject r -> verdict = ClaimReview.Verdict.REJECTED;
                case Act.Correct(Correction(Slot slot, Correction.Value value)) -> corrections.put(slot, value);
                case Act.Rate(Credibility rated) -> credibility = Optional.of(rated);
                case Act.Comment c -> {}
                case Act.Trust t -> {}
                case Act.Merge m -> {}
                case Act.Split s -> {}
                case Act.Relink r -> {}
                case Act.Undo u -> {}
            }
        }
        return new ClaimReview(verdict, corrections, credibility, decisions);
    }

    /** What a person entered of a publisher last. */
    public Optional<Reliability> reliability(String publisher) {
        return last(on(publisher), Act.Trust.class).map(Act.Trust::reliability);
    }

    /** The decision that tells how two claims stand to each other, where a person has said. */
    public Optional<Decision> relinked(Subject.OfPair pair) {
        return on(pair.key()).reversed().stream()
                .filter(decision -> decision.act() instanceof Act.Relink)
                .findFirst();
    }

    /** Whether two claims tell of the same happening, where a person has said. */
    public Optional<Boolean> isOneHappening(Subject.OfPair pair) {
        return on(pair.key()).reversed().stream()
                .map(Decision::act)
                .filter(act -> act instanceof Act.Merge || act instanceof Act.Split)
                .findFirst()
                .map(act -> act instanceof Act.Merge);
    }

    private List<Decision> on(String key) {
        return bySubject.getOrDefault(key, List.of());
    }

    private static <A extends Act> Optional<A> last(List<Decision> decisions, Class<A> kind) {
        return decisions.reversed().stream()
                .map(Decision::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
