package stemma.link.arithmetic.count;

import java.util.List;
import stemma.claim.Places;
import stemma.link.Standing;
import stemma.link.arithmetic.sum.Finder;

/** All ways in which counts of people and things add up, in a fixed order. */
public final class CountFinders {

    private CountFinders() {}

    public static List<Finder> of(Places places, Standing standing, PartWords words, Happenings happenings) {
        return List.of(
                new JointFinder(happenings),
                new PartsFinder(places, happenings),
                new ShareFinder(happenings, words),
                new SubsetFinder(),
                new LongerFinder(standing));
    }
}
