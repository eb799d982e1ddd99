package stemma.comparing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;

/** Who stands behind names of the form {@code organisation@camp} or {@code office/institution@camp}. */
final class SampleVoices implements Standing {

    @Override
    public Optional<Origin> origin(Statement statement) {
        return statement.chain().stream()
                .findFirst()
                .map(link -> link.source().mention().text())
                .map(name -> new Origin(name, name.replaceAll("^.*/|@.*$", ""), camp(name)));
    }

    @Override
    public Set<String> relays(Statement statement) {
        Set<String> camps = new HashSet<>();
        statement.chain().stream()
                .skip(1)
                .map(link -> camp(link.source().mention().text()))
                .forEach(camps::add);
        statement.publisher().map(SampleVoices::camp).ifPresent(camps::add);
        camps.remove(Origin.UNKNOWN);
        return camps;
    }

    @Override
    public Optional<String> camp(Actor actor, Statement statement) {
        return Optional.of(camp(actor.mention().text())).filter(camp -> !camp.equals(Origin.UNKNOWN));
    }

    private static String camp(String name) {
        return name.contains("@") ? name.substring(name.indexOf('@') + 1) : Origin.UNKNOWN;
    }
}
