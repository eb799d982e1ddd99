package stemma.link.question;

import java.util.Collections;
import java.util.Set;
import stemma.claim.Victims;
import stemma.link.Pair;
import stemma.link.Statement;

/**
 * Words by which a number counts only some of the people: children, or three of its own workers. Immutable.
 *
 * @param some name such people; a number with them is never all
 * @param own tell that they belong to somebody; all the dead of an army may be all the dead
 */
public record Parts(Signals some, Signals own) {

    /** By so much a count of fighters, or of somebody's own people, differs from a count of all. */
    private static final double FAR = 1.5;

    /** Whether one counts people among those that the other counts, or each counts others. */
    boolean differ(Pair pair, Numbers numbers) {
        Set<String> here = some.told(pair.first());
        Set<String> there = some.told(pair.second());
        if (here.isEmpty() != there.isEmpty()) {
            return true;
        }
        if (!here.isEmpty() && Collections.disjoint(here, there)) {
            return !numbers.areEqual();
        }
        boolean far = !numbers.areEqual() && numbers.range().ratio(numbers.other()) > FAR;
        return far
                && (isOfFighters(pair.first()) != isOfFighters(pair.second())
                        || own.tell(pair.first()) != own.tell(pair.second()));
    }

    private static boolean isOfFighters(Statement statement) {
        return statement
                .claim()
                .measures()
                .victims()
                .filter(victims -> victims.status() == Victims.Status.COMBATANT)
                .isPresent();
    }
}
