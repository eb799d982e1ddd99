package stemma.resolve.actor.pass;

import java.util.List;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;

/** The standard passes in their order: names first, then short names, then sides, then words that judge. */
public final class ActorPasses {

    private ActorPasses() {}

    /**
     * The standard passes.
     *
     * @param home id of the government of the country that the table is about
     */
    public static List<ActorPass> standard(ActorTable table, ActorWords words, String home) {
        Shorts shorts = new Shorts(table, words);
        return List.of(
                new ExactName(),
                new MemberOfNamed(table, words),
                new NameAndKind(table, words),
                new OwnState(shorts, home),
                new NamedWithTheWord(shorts),
                new OnlyOneNamed(shorts),
                new LabelByPublisher(shorts, words),
                new AtHome(shorts, home),
                new PlainSide(words),
                new FightersByOpponent(table, words));
    }
}
