package stemma.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;

/** Who stands behind names of the form {@code organisation@camp}. */
public final class ToldStanding implements Standing {

    @Override
    public Optional<Origin> origin(Statement statement) {
        return statement.chain().stream()
                .findFirst()
                .map(link -> link.source().mention().text())
                .map(name -> new Origin(name, name, campOf(name)));
    }

    @Override
    public Set<String> relays(Statement statement) {
        Set<String> camps = new HashSet<>();
        statement.chain().stream()
                .skip(1)
                .forEach(link -> camps.add(campOf(link.source().mention().text())));
        return camps;
    }

    @Override
    public Optional<String> camp(Actor actor, Statement statement) {
        String name = actor.mention().text();
        return name.contains("@") ? Optional.of(campOf(name)) : Optional.empty();
    }

    private static String campOf(String name) {
        return name.contains("@") ? name.substring(name.indexOf('@') + 1) : Origin.UNKNOWN;
    }
}
