package stemma.resolve.actor.pass;

import java.util.Optional;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;

/** A short name of several actors, of whom the report names one or its state and no other. */
final class OnlyOneNamed implements ActorPass {

    private final Shorts shorts;

    OnlyOneNamed(Shorts shorts) {
        this.shorts = shorts;
    }

    @Override
    public String name() {
        return "the only one named";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        return shorts.in(question.phrase())
                .flatMap(hit -> shorts.only(
                        hit, entry -> shorts.withSuperiors(entry).stream().anyMatch(report::names)))
                .map(actor -> new ActorGuess.Somebody(
                        actor,
                        "of those whom “" + question.phrase().words()
                                + "” can mean, the report names only "
                                + actor.ref().name() + " or its institution"));
    }
}
