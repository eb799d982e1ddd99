package stemma.resolve.actor.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorTable;

/** The one actor that several names in one mention lead to. */
record Chain(ActorTable table) {

    /** The only person named; else the actor that is a member of all others. */
    Optional<ActorEntry> most(List<ActorHit> hits, ActorReport report) {
        List<ActorEntry> named = new ArrayList<>();
        for (ActorHit hit : hits) {
            Optional<ActorEntry> one = ExactName.one(hit, report);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            if (!named.contains(one.get())) {
                named.add(one.get());
            }
        }
        List<ActorEntry> people =
                named.stream().filter(entry -> entry.kind() == ActorKind.PERSON).toList();
        if (people.size() == 1) {
            return Optional.of(people.getFirst());
        }
        return named.stream()
                .filter(entry -> named.stream()
                        .allMatch(other ->
                                other.equals(entry) || table.superiors(entry).contains(other)))
                .findFirst();
    }
}
