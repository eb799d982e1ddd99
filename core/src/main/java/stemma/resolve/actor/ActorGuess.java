package stemma.resolve.actor;

import stemma.claim.Camp;

/** What a pass found out, before the table of camps is asked. */
public sealed interface ActorGuess {

    /** One plain sentence. */
    String why();

    /** They are this actor, or members of it. */
    record Somebody(ActorEntry actor, String why) implements ActorGuess {}

    /** They have no name, but a side. */
    record OnSide(Camp camp, String why) implements ActorGuess {}
}
