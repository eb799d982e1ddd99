package stemma.resolve.actor.pass;

import java.util.List;
import java.util.Optional;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;

/** A short name whose word the report uses in one full name only: "the coalition" after "the US-led coalition". */
final class NamedWithTheWord implements ActorPass {

    private final Shorts shorts;

    NamedWithTheWord(Shorts shorts) {
        this.shorts = shorts;
    }

    @Override
    public String name() {
        return "full name in the report";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        return shorts.in(question.phrase())
                .flatMap(hit -> shorts.only(hit, entry -> saysSo(entry, words(question, hit), report)))
                .map(actor -> new ActorGuess.Somebody(
                        actor,
                        "of those whom “" + question.phrase().words()
                                + "” can mean, the report calls only "
                                + actor.ref().name() + " so by a full name"));
    }

    private boolean saysSo(ActorEntry entry, List<String> words, ActorReport report) {
        return shorts.withSuperiors(entry).stream()
                .anyMatch(one -> words.stream().anyMatch(word -> report.namesWith(one, word)));
    }

    private static List<String> words(ActorQuestion question, ActorHit hit) {
        return question.phrase().wordsOf(hit);
    }
}
