package stemma.claim;

import java.util.List;
import java.util.Optional;

/**
 * A place that a claim names.
 *
 * @param mention the words
 * @param resolved which place of the gazetteer they mean, where that is plain; else the place stays visible by its words
 * @param states what the words at the name take for granted of the place, in their order
 */
public record Place(Mention mention, Optional<PlaceRef> resolved, List<PlaceState> states) {

    public Place {
        states = List.copyOf(states);
    }

    public Place(Mention mention) {
        this(mention, Optional.empty());
    }

    public Place(Mention mention, Optional<PlaceRef> resolved) {
        this(mention, resolved, List.of());
    }
}
