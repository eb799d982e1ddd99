package stemma.resolve.actor.pass;

import java.util.List;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;

/** The standard passes in their order: names first, then people by their introduction, short names, sides, and last words that judge. */
public final class ActorPasses {

    private ActorPasses() {}

    /**
     * The standard passes.
     *
     * @param home id of the government of the country that the table is about
     */
    public static List<ActorPass> standard(ActorTable table, ActorWords words, String home) {
        Shorts shorts = new Shorts(table, words, home);
        return List.of(
                new ExactName(),
                new MemberOfNamed(table, words),
                new NameAndKind(table, words),
                new Introduced(table, words),
                new OwnState(shorts),
                new NamedWithTheWord(shorts),
                new OnlyOneNamed(shorts),
                new LabelByPublisher(shorts, words),
                new AtHome(shorts),
                new PlainSide(words),
                new FightersByOpponent(table, words));
    }
}
