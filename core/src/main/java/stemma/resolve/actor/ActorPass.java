package stemma.resolve.actor;

import java.util.Optional;

/** One way to tell who is meant. Looks and answers; edits nothing. */
public interface ActorPass {

    /** The name that a user reads in {@code explain}. */
    String name();

    /** Who is meant, if this way is sure. */
    Optional<ActorGuess> decide(ActorQuestion question, ActorReport report);
}
