package stemma.link.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.claim.Actor;
import stemma.claim.Attribution.Voice.Commenter;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Victims;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.balance.Speech.Harm;

/** Tells of each claim who speaks in it, and what it counts as. */
final class Speeches {

    private final Standing standing;
    private final Speakers speakers;

    Speeches(Standing standing) {
        this.standing = standing;
        this.speakers = new Speakers(standing);
    }

    /** The claims of each speaker together, whatever the order of the pile. */
    List<Speech> of(List<Statement> pile) {
        Map<String, Speech> speakers = new TreeMap<>();
        Map<String, Set<String>> claims = new TreeMap<>();
        for (Statement statement : pile) {
            Speech speech = of(statement);
            String key =
                    new TreeSet<>(speech.heard()).toString() + speech.camp() + speech.institution() + speech.harm();
            speakers.putIfAbsent(key, speech);
            claims.computeIfAbsent(key, k -> new TreeSet<>()).add(statement.id());
        }
        List<Speech> all = new ArrayList<>();
        speakers.forEach((key, one) -> all.add(new Speech(
                one.camp(),
                one.institution(),
                one.heard(),
                one.harm(),
                List.copyOf(claims.getOrDefault(key, Set.of())))));
        return all;
    }

    private Speech of(Statement statement) {
        boolean isReader = statement.claim().attribution().voice() instanceof Commenter
                && statement.chain().isEmpty();
        return isReader
                ? new Speech(Optional.empty(), Optional.empty(), Set.of(), harm(statement), List.of())
                : new Speech(
                        speakers.camp(statement),
                        speakers.institution(statement),
                        heard(statement),
                        harm(statement),
                        List.of());
    }

    /** Everybody who speaks in a claim, what they are offices of, and what its outlet is an office of. */
    Set<String> heard(Statement statement) {
        Set<String> heard = new TreeSet<>();
        statement
                .chain()
                .forEach(link -> link.source().entity().map(Actor.ActorRef::id).ifPresent(heard::add));
        standing.origin(statement)
                .ifPresent(origin -> heard.addAll(List.of(origin.organisation(), origin.institution())));
        standing.outlet(statement).institution().ifPresent(heard::add);
        return heard;
    }

    /** What a claim of dead or injured counts as, where it is asserted. */
    Optional<Harm> harm(Statement statement) {
        boolean counts = (statement.type() == ClaimType.KILLED || statement.type() == ClaimType.INJURED)
                && statement.claim().factuality() == Factuality.ASSERTED;
        return counts ? Optional.of(new Harm(perpetrator(statement), status(statement))) : Optional.empty();
    }

    private Optional<String> perpetrator(Statement statement) {
        return statement.claim().roles().agent().stream()
                .findFirst()
                .map(agent -> standing.camp(agent, statement)
                        .orElseGet(() -> "“" + agent.mention().text() + "”"));
    }

    private static Victims.Status status(Statement statement) {
        return statement.claim().measures().victims().map(Victims::status).orElse(Victims.Status.UNSAID);
    }
}
