package stemma.resolve.actor;

import java.util.List;
import java.util.Optional;
import stemma.claim.Actor.ActorRef;
import stemma.text.DayInterval;

/**
 * An actor of the table with all names that reports have for it.
 *
 * @param ref neutral id and name
 * @param kind what kind of thing it is
 * @param memberOf id of the actor that it is a member or an office of
 * @param years when it was there under these names, as far as known
 * @param names every name, without repetition
 */
public record ActorEntry(
        ActorRef ref, ActorKind kind, Optional<String> memberOf, DayInterval years, List<ActorName> names) {

    public ActorEntry {
        names = List.copyOf(names);
    }

    public String id() {
        return ref.id();
    }
}
