package stemma.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;

/** Decides which places the names of a report mean. Immutable and safe for use by several threads. */
public final class PlaceResolver {

    private static final int MOST_CANDIDATES = 8;

    private final Gazetteer gazetteer;
    private final List<PlacePass> passes;
    private final ToldBefore toldBefore;

    /**
     * A resolver with its passes.
     *
     * @param passes asked in this order; the first that is sure decides
     */
    public PlaceResolver(Gazetteer gazetteer, List<PlacePass> passes) {
        this.gazetteer = gazetteer;
        this.passes = List.copyOf(passes);
        this.toldBefore = new ToldBefore(gazetteer);
    }

    /** Decides for all names of a report, given in the order in which they stand there; a name may come often. */
    public Resolution resolveAll(List<String> placeWords) {
        List<List<PlaceRef>> candidates =
                placeWords.stream().map(gazetteer::lookup).toList();
        Theatre theatre = new Theatre(candidates);
        List<Optional<PlaceDecision>> decisions = new ArrayList<>();
        List<List<PlaceRef>> undecided = new ArrayList<>();
        List<ToldBefore.Named> before = new ArrayList<>();
        for (int i = 0; i < placeWords.size(); i++) {
            String words = placeWords.get(i);
            Optional<PlaceDecision> decision = candidates.get(i).isEmpty()
                    ? toldBefore.decide(words, before)
                    : decide(new PlaceQuestion(words, candidates.get(i), beside(candidates, i)), theatre);
            decision.ifPresent(d -> before.add(new ToldBefore.Named(words, d.place())));
            decisions.add(decision);
            undecided.add(decision.isPresent() ? List.of() : ranked(candidates.get(i), theatre));
        }
        return new Resolution(decisions, undecided);
    }

    /** What a name may mean, by how much of the report lies around each; the order of the gazetteer stays among equals. */
    private static List<PlaceRef> ranked(List<PlaceRef> candidates, Theatre theatre) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(theatre::weight).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** Decides for one name, with nothing known of the names beside it. */
    public Optional<PlaceDecision> resolve(String placeWords, Theatre theatre) {
        return decide(new PlaceQuestion(placeWords, gazetteer.lookup(placeWords), List.of()), theatre);
    }

    private Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        if (question.candidates().isEmpty()) {
            return Optional.empty();
        }
        return passes.stream()
                .map(pass -> pass.decide(question, theatre))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<PlaceRef> beside(List<List<PlaceRef>> candidates, int at) {
        List<PlaceRef> beside = new ArrayList<>();
        for (int i : new int[] {at - 1, at + 1}) {
            if (i >= 0 && i < candidates.size() && candidates.get(i).size() == 1) {
                beside.add(candidates.get(i).getFirst());
            }
        }
        return beside;
    }
}
