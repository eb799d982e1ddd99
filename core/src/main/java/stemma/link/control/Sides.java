package stemma.link.control;

import java.util.Locale;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.link.Standing;
import stemma.link.Statement;

/** Which side a claim speaks of: the camp of who does it, else the words for them. */
record Sides(Standing standing) {

    /** The side; empty where the claim does not say who. */
    String of(Statement statement) {
        Optional<Actor> first = statement.claim().roles().agent().stream().findFirst();
        return first.map(actor -> standing.camp(actor, statement)
                        .orElseGet(() -> actor.mention().text().toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
