package stemma.claim;

import java.util.List;
import java.util.Optional;

/**
 * A place that a claim names.
 *
 * @param mention the words
 * @param resolved which place of the gazetteer they mean, where that is plain; else the place stays visible by its words
 * @param states what the words at the name take for granted of the place, in their order
 * @param candidates the places that the words may mean where their report does not tell which, the likeliest first; they stay where
 *     other reports told
 */
public record Place(Mention mention, Optional<PlaceRef> resolved, List<PlaceState> states, List<PlaceRef> candidates) {

    public Place {
        states = List.copyOf(states);
        candidates = List.copyOf(candidates);
    }

    public Place(Mention mention) {
        this(mention, Optional.empty());
    }

    public Place(Mention mention, Optional<PlaceRef> resolved) {
        this(mention, resolved, List.of());
    }

    public Place(Mention mention, Optional<PlaceRef> resolved, List<PlaceState> states) {
        this(mention, resolved, states, List.of());
    }

    /** The same words, which are known to mean this place. */
    public Place meaning(PlaceRef place) {
        return new Place(mention, Optional.of(place), states, candidates);
    }
}
