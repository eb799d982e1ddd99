package stemma.resolve.actor.pass;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;
import stemma.resolve.actor.ActorWords.WordClass;

/** A name with words that only say of what kind it is: "units of the Syrian army", "Hezbollah fighters", "al-Watan daily". */
final class NameAndKind implements ActorPass {

    private static final Set<WordClass> KINDS = EnumSet.of(
            WordClass.MEMBERS,
            WordClass.FIGHTERS,
            WordClass.LINK,
            WordClass.ORIGIN,
            WordClass.OUTLET,
            WordClass.DOCUMENT);

    private final ActorWords words;
    private final Chain chain;

    NameAndKind(ActorTable table, ActorWords words) {
        this.words = words;
        this.chain = new Chain(table);
    }

    @Override
    public String name() {
        return "name and kind";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        List<ActorHit> named = question.phrase().full();
        if (named.isEmpty() || !onlyKinds(question.phrase().around(), words)) {
            return Optional.empty();
        }
        return chain.most(named, report)
                .map(actor -> new ActorGuess.Somebody(
                        actor,
                        "“" + question.phrase().words() + "” names "
                                + actor.ref().name() + " and says no more than of what kind"));
    }

    /** Whether words only say of what kind the thing is that a name beside them names. */
    static boolean onlyKinds(List<String> around, ActorWords words) {
        return around.stream().allMatch(word -> KINDS.stream().anyMatch(kind -> words.is(word, kind)));
    }
}
