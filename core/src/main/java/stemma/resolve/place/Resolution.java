package stemma.resolve.place;

import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;

/**
 * The places of a report's names, in the order in which the names were given.
 *
 * @param decisions for each name which place it means, empty where it is unknown or undecided
 * @param undecided for each name the places that it may mean, the likeliest first; none where it is unknown or decided
 */
public record Resolution(List<Optional<PlaceDecision>> decisions, List<List<PlaceRef>> undecided) {

    public Resolution {
        decisions = List.copyOf(decisions);
        undecided = List.copyOf(undecided);
    }

    public Optional<PlaceDecision> decision(int name) {
        return decisions.get(name);
    }

    public List<PlaceRef> candidates(int name) {
        return undecided.get(name);
    }
}
