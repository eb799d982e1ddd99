package stemma.link.occurrence;

import java.util.List;
import stemma.claim.Places;
import stemma.link.Statement;

/** How like two claims, or two groups of claims, are, by all signs together. */
final class Likeness {

    /** One opposed pair in so many is put down to a wrong value. */
    private static final int TOLERATED = 6;

    private final List<Sign> signs;

    Likeness(Places places, SiteIndex sites, Stories stories) {
        this.signs = List.of(
                new StorySign(stories),
                new PlaceSign(places, sites),
                new DaySign(),
                new NumberSign(sites),
                new MeansSign(),
                new NearnessSign());
    }

    /** The sum of what the signs say; {@link Sign.Verdict#OPPOSED} where one rules the pair out. */
    double of(Statement a, Statement b) {
        double sum = 0;
        for (Sign sign : signs) {
            sum += sign.of(a, b).weight();
        }
        return sum;
    }

    /** That of the likest pair; opposed where more pairs are than one wrong value would explain. */
    double of(List<Statement> here, List<Statement> there) {
        double best = Sign.Verdict.OPPOSED;
        int opposed = 0;
        for (Statement a : here) {
            for (Statement b : there) {
                double of = of(a, b);
                opposed += of == Sign.Verdict.OPPOSED ? 1 : 0;
                best = Math.max(best, of);
            }
        }
        return opposed * TOLERATED > here.size() * there.size() ? Sign.Verdict.OPPOSED : best;
    }
}
