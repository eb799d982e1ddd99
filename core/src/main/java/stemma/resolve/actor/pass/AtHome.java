package stemma.resolve.actor.pass;

import java.util.Optional;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;

/** "Government forces" in a report from the country that the table is about, which names none of the others. */
final class AtHome implements ActorPass {

    private final Shorts shorts;
    private final String home;

    /** @param home id of that country's government */
    AtHome(Shorts shorts, String home) {
        this.shorts = shorts;
        this.home = home;
    }

    @Override
    public String name() {
        return "the country of the report";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        return shorts.in(question.phrase())
                .filter(hit -> report.atHome() && !shorts.isLabel(question.phrase(), hit))
                .flatMap(hit -> athome(hit, report))
                .map(actor -> new ActorGuess.Somebody(
                        actor,
                        "the report is about the country of " + home + " and names no other that “"
                                + question.phrase().words() + "” can mean"));
    }

    private Optional<ActorEntry> athome(ActorHit hit, ActorReport report) {
        boolean foreign = hit.entries().stream().anyMatch(entry -> !shorts.isUnder(entry, home) && report.names(entry));
        return foreign ? Optional.empty() : shorts.only(hit, entry -> shorts.isUnder(entry, home));
    }
}
