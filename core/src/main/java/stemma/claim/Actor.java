package stemma.claim;

import java.util.Optional;

/**
 * Somebody or something that a claim names as acting or acted on.
 *
 * @param mention the words
 * @param entity which actor of the table they name, where that is plain
 * @param affiliation where they stand, as far as the words or the table tell
 */
public record Actor(Mention mention, Optional<ActorRef> entity, Affiliation affiliation) {

    /**
     * An actor of the table.
     *
     * @param id neutral and stable, such as {@code syrian-armed-forces}
     * @param name the neutral name that is shown
     */
    public record ActorRef(String id, String name) {}

    public Actor(Mention mention) {
        this(mention, Optional.empty());
    }

    public Actor(Mention mention, Optional<ActorRef> entity) {
        this(mention, entity, Affiliation.unknown());
    }
}
