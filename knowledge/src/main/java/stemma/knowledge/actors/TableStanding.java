package stemma.knowledge.actors;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import stemma.claim.Actor;
import stemma.claim.Affiliation;
import stemma.claim.Attribution.Source;
import stemma.claim.Camp;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorResolver;
import stemma.text.DayInterval;
import stemma.text.Document;

/**
 * Who stands behind chains and names, by the tables of actors and camps. Keeps which outlet is meant by a report's head, since all of its
 * claims ask. Safe for use by several threads.
 */
public final class TableStanding implements Standing {

    private final ActorResolver actors;
    private final Map<Head, Affiliation> outlets = new ConcurrentHashMap<>();

    /** What tells which outlet a report is of. */
    private record Head(Document.Masthead masthead, DayInterval published) {}

    public TableStanding(ActorResolver actors) {
        this.actors = actors;
    }

    @Override
    public Optional<Origin> origin(Statement statement) {
        return statement.chain().stream()
                .map(link -> origin(link.source()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A named source is an origin by its organisation; an unnamed one with a plain side is at most one origin of that side. */
    private Optional<Origin> origin(Source source) {
        Affiliation affiliation = source.affiliation();
        if (source.entity().isEmpty()) {
            String camp = affiliation.camp().id();
            return affiliation.camp().isKnown()
                    ? Optional.of(new Origin("unnamed of " + camp, "unnamed of " + camp, camp))
                    : Optional.empty();
        }
        String organisation = organisation(source.entity().get().id());
        return Optional.of(new Origin(
                organisation,
                affiliation.institution().orElse(organisation),
                affiliation.camp().id()));
    }

    /** A person speaks for the office that they hold. */
    private String organisation(String id) {
        return actors.table()
                .entry(id)
                .filter(entry -> entry.kind() == ActorKind.PERSON)
                .flatMap(ActorEntry::memberOf)
                .orElse(id);
    }

    @Override
    public Set<String> relays(Statement statement) {
        Set<String> camps = new HashSet<>();
        statement.chain().stream()
                .skip(1)
                .map(link -> link.source().affiliation().camp())
                .filter(Camp::isKnown)
                .forEach(camp -> camps.add(camp.id()));
        Camp publisher = outlet(statement).camp();
        if (publisher.isKnown()) {
            camps.add(publisher.id());
        }
        return camps;
    }

    @Override
    public Optional<String> camp(Actor actor, Statement statement) {
        return Optional.of(actor.affiliation().camp()).filter(Camp::isKnown).map(Camp::id);
    }

    @Override
    public Affiliation outlet(Statement statement) {
        return outlets.computeIfAbsent(
                new Head(statement.document().masthead(), statement.published()),
                head -> actors.publisher(head.masthead(), head.published()));
    }
}
