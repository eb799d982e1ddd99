package stemma.resolve.place;

import java.util.List;
import stemma.claim.PlaceRef;
import stemma.text.Span;

/**
 * A name of the gazetteer that stands in a text.
 *
 * @param span the name, from word boundary to word boundary, with its Arabic article, without "'s" and generic words
 * @param candidates the places that have this name, at least one, the most populous first
 */
public record NameHit(Span span, List<PlaceRef> candidates) {

    public NameHit {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a hit at " + span + " has at least one place");
        }
    }
}
