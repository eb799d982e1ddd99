package stemma.resolve.actor.pass;

import java.util.Optional;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;

/**
 * A short name in an outlet of a state is that state's: "the army" in the agency of the state at war, "the foreign ministry"
 * in any. A foreign outlet's "army" is rather the one that it reports on. No word that judges is read so.
 */
final class OwnState implements ActorPass {

    private final Shorts shorts;
    private final String home;

    /** @param home id of the government of the country that the table is about */
    OwnState(Shorts shorts, String home) {
        this.shorts = shorts;
        this.home = home;
    }

    @Override
    public String name() {
        return "the publisher's own state";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        Optional<String> institution = report.stands().institution();
        return shorts.in(question.phrase())
                .filter(hit -> institution.isPresent() && !shorts.isLabel(question.phrase(), hit))
                .flatMap(hit -> shorts.only(hit, entry -> isOwn(entry, institution.get())))
                .map(actor -> new ActorGuess.Somebody(
                        actor,
                        "the publisher is an outlet of " + institution.get() + ", and “"
                                + question.phrase().words() + "” without another name is its "
                                + actor.ref().name()));
    }

    private boolean isOwn(ActorEntry entry, String institution) {
        boolean athome = institution.equals(home);
        return shorts.isUnder(entry, institution) && (athome || entry.kind() == ActorKind.OFFICE);
    }
}
