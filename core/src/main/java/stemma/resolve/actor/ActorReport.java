package stemma.resolve.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Affiliation;
import stemma.text.DayInterval;

/**
 * What a report says of actors as a whole.
 *
 * @param publisher which actor of the table published it
 * @param stands where its publisher stands
 * @param when the days on which it can have been published
 * @param named ids of all actors that it names in full, each with the words of those names, folded
 * @param atHome whether it names the country that the table is about
 */
public record ActorReport(
        Optional<ActorEntry> publisher,
        Affiliation stands,
        DayInterval when,
        Map<String, Set<String>> named,
        boolean atHome) {

    public ActorReport {
        named = Map.copyOf(named);
    }

    public boolean names(ActorEntry entry) {
        return named.containsKey(entry.id());
    }

    /** Whether some name that the report uses for the actor holds the word. */
    public boolean namesWith(ActorEntry entry, String word) {
        return named.getOrDefault(entry.id(), Set.of()).contains(word);
    }
}
