package stemma.resolve.actor.pass;

import java.util.List;
import java.util.Optional;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;
import stemma.resolve.actor.ActorWords.WordClass;

/** A title or role and an organisation: "a source at the Police Command", "General X of the General Staff". */
final class MemberOfNamed implements ActorPass {

    private final ActorWords words;
    private final Chain chain;

    MemberOfNamed(ActorTable table, ActorWords words) {
        this.words = words;
        this.chain = new Chain(table);
    }

    @Override
    public String name() {
        return "role and organisation";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        List<ActorHit> named = question.phrase().full();
        List<String> around = question.phrase().around();
        boolean blocked = around.stream().anyMatch(word -> words.is(word, WordClass.BLOCK));
        boolean role = around.stream().anyMatch(word -> words.is(word, WordClass.ROLE));
        boolean title = around.stream().anyMatch(word -> words.is(word, WordClass.TITLE));
        if (named.isEmpty() || blocked || !role && !title) {
            return Optional.empty();
        }
        return chain.most(named, report)
                .filter(actor -> !(actor.kind() == ActorKind.MEDIA && isTold(around)))
                .map(actor -> new ActorGuess.Somebody(actor, why(question, actor)));
    }

    /** "a Sputnik source": somebody who told the agency, and none of its own. */
    private static boolean isTold(List<String> around) {
        return around.contains("source") || around.contains("sources");
    }

    private static String why(ActorQuestion question, ActorEntry actor) {
        String words = "“" + question.phrase().words() + "” ";
        return actor.kind() == ActorKind.PERSON
                ? words + "names " + actor.ref().name()
                : words + "speaks or acts for " + actor.ref().name();
    }
}
