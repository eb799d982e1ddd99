package stemma.link.origin;

import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;

/** Who stands behind names, as far as the claims themselves carry it. */
public final class NamedStanding implements Standing {

    @Override
    public Optional<Origin> origin(Statement statement) {
        return statement.chain().stream()
                .findFirst()
                .map(Attribution.Link::source)
                .flatMap(Attribution.Source::entity)
                .map(actor -> new Origin(actor.id(), actor.id(), Origin.UNKNOWN));
    }

    @Override
    public Set<String> relays(Statement statement) {
        return Set.of();
    }

    @Override
    public Optional<String> camp(Actor actor, Statement statement) {
        return Optional.empty();
    }
}
