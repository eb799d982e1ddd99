package stemma.resolve.actor.pass;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;
import stemma.resolve.actor.ActorWords.WordClass;

/**
 * "Terrorists", "rebels", "militants": all words for fighters are one here. Who is meant is told by whom they fight in the
 * claim, or by the camp of the publisher, and never by which of the words it is; and it stays the whole of those who fight
 * that side, whichever groups the report names.
 */
final class FightersByOpponent implements ActorPass {

    private static final Set<WordClass> AROUND = EnumSet.of(
            WordClass.FIGHTERS, WordClass.MEMBERS, WordClass.ORIGIN, WordClass.LINK, WordClass.ROLE, WordClass.BACKED);

    private final ActorTable table;
    private final ActorWords words;

    FightersByOpponent(ActorTable table, ActorWords words) {
        this.table = table;
        this.words = words;
    }

    @Override
    public String name() {
        return "fighters by whom they fight";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        if (!areFighters(question)) {
            return Optional.empty();
        }
        List<String> camps = new ArrayList<>();
        question.opponents().forEach(camp -> camps.add(camp.id()));
        boolean opponent = !camps.isEmpty();
        camps.add(report.stands().camp().id());
        return words.labels().stream()
                .filter(label -> label.word().equals(ActorWords.ANY_FIGHTERS) && camps.contains(label.publishers()))
                .findFirst()
                .flatMap(label -> table.entry(label.actor()))
                .map(actor -> new ActorGuess.Somebody(actor, why(question, actor, opponent)));
    }

    private boolean areFighters(ActorQuestion question) {
        List<String> around = question.phrase().around();
        return question.phrase().hits().isEmpty()
                && around.stream().anyMatch(word -> words.is(word, WordClass.FIGHTERS))
                && around.stream().allMatch(word -> AROUND.stream().anyMatch(kind -> words.is(word, kind)));
    }

    private static String why(ActorQuestion question, ActorEntry actor, boolean opponent) {
        return "“" + question.phrase().words() + "” names no group; "
                + (opponent ? "by whom they fight here, or by the publisher's camp" : "by the publisher's camp")
                + " they are among " + actor.ref().name();
    }
}
