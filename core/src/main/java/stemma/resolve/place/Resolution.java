package stemma.resolve.place;

import java.util.List;
import java.util.Optional;

/**
 * The places of a report's names, in the order in which the names were given.
 *
 * @param decisions for each name which place it means, empty where it is unknown or undecided
 */
public record Resolution(List<Optional<PlaceDecision>> decisions) {

    public Resolution {
        decisions = List.copyOf(decisions);
    }

    public Optional<PlaceDecision> decision(int name) {
        return decisions.get(name);
    }
}
