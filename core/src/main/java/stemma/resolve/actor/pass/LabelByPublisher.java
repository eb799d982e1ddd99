package stemma.resolve.actor.pass;

import java.util.Optional;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorWords;

/** A word that judges, in an outlet of a camp whose word for one opponent it is: "the regime's forces". */
final class LabelByPublisher implements ActorPass {

    private final Shorts shorts;
    private final ActorWords words;

    LabelByPublisher(Shorts shorts, ActorWords words) {
        this.shorts = shorts;
        this.words = words;
    }

    @Override
    public String name() {
        return "label and publisher's camp";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        return shorts.in(question.phrase())
                .flatMap(hit -> meant(question, hit, report))
                .map(actor -> new ActorGuess.Somebody(
                        actor,
                        "publishers of the camp “" + report.stands().camp().id() + "” say “"
                                + question.phrase().words() + "” of "
                                + actor.ref().name()));
    }

    private Optional<ActorEntry> meant(ActorQuestion question, ActorHit hit, ActorReport report) {
        return words.labels().stream()
                .filter(label -> question.phrase().wordsOf(hit).contains(label.word())
                        && label.publishers().equals(report.stands().camp().id()))
                .findFirst()
                .flatMap(label -> shorts.only(hit, entry -> shorts.isUnder(entry, label.actor())));
    }
}
