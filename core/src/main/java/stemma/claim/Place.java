package stemma.claim;

import java.util.Optional;

/**
 * A place that a claim names.
 *
 * @param mention the words
 * @param resolved which place of the gazetteer they mean, where that is plain; else the place stays visible by its words
 */
public record Place(Mention mention, Optional<PlaceRef> resolved) {

    public Place(Mention mention) {
        this(mention, Optional.empty());
    }
}
