package stemma.resolve.actor.pass;

import java.util.List;
import java.util.Optional;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorName;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;

/** The words are a name of one actor; of several of one name the one that was there on the report's day. */
final class ExactName implements ActorPass {

    @Override
    public String name() {
        return "name of the table";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        if (!question.phrase().isName()) {
            return Optional.empty();
        }
        ActorHit hit = question.phrase().hits().getFirst();
        return hit.use() == ActorName.Use.FULL
                ? one(hit, report)
                        .map(actor -> new ActorGuess.Somebody(
                                actor,
                                "“" + question.phrase().words() + "” is a name of "
                                        + actor.ref().name()))
                : Optional.empty();
    }

    /** The only actor of a name, else the only one of them that was there on the report's days. */
    static Optional<ActorEntry> one(ActorHit hit, ActorReport report) {
        List<ActorEntry> entries = hit.entries();
        if (entries.size() > 1) {
            entries = entries.stream()
                    .filter(entry -> entry.years().meets(report.when()))
                    .toList();
        }
        return entries.size() == 1 ? Optional.of(entries.getFirst()) : Optional.empty();
    }
}
