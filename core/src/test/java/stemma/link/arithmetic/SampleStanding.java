package stemma.link.arithmetic;

import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;

/** Everybody's words are the name of their camp, and of their organisation; "somebody" is nobody known. */
public final class SampleStanding implements Standing {

    @Override
    public Optional<Origin> origin(Statement statement) {
        return statement.chain().stream()
                .map(link -> link.source().mention().text())
                .map(name -> new Origin(name, name, name))
                .findFirst();
    }

    @Override
    public Set<String> relays(Statement statement) {
        return Set.of();
    }

    @Override
    public Optional<String> camp(Actor actor, Statement statement) {
        return Optional.of(actor.mention().text()).filter(name -> !name.equals("somebody"));
    }
}
