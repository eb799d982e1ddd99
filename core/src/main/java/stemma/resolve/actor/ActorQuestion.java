package stemma.resolve.actor;

import java.util.List;
import stemma.claim.Camp;

/**
 * A mention whose actor is asked for.
 *
 * @param phrase its words
 * @param part what it does in the claim
 * @param opponents camps of those on the other side of what the claim tells (attacked, fought, took from)
 */
public record ActorQuestion(ActorPhrase phrase, Part part, List<Camp> opponents) {

    /** What a mention does in a claim. */
    public enum Part {
        AGENT,
        PATIENT,
        SOURCE
    }

    public ActorQuestion {
        opponents = List.copyOf(opponents);
    }
}
