package stemma.resolve.actor;

import java.util.Optional;
import stemma.claim.Actor.ActorRef;
import stemma.claim.Affiliation;

/**
 * Who is meant, where they stand, and why.
 *
 * @param actor which actor of the table; empty where only the side is plain
 * @param affiliation where they stand
 * @param pass the name of the pass that decided
 * @param why one plain sentence for the actor, and one for the camp
 */
public record ActorDecision(Optional<ActorRef> actor, Affiliation affiliation, String pass, String why) {}
