package stemma.link.occurrence;

import java.util.List;
import java.util.stream.IntStream;
import stemma.claim.Places;
import stemma.link.Rulings;
import stemma.link.Statement;

/** How like two claims, or two groups of claims, are, by all signs together. */
final class Likeness {

    /** One opposed pair in so many is put down to a wrong value. */
    private static final int TOLERATED = 6;

    /** So many claims of a group show what it tells of. */
    private static final int LOOKED_AT = 40;

    private final List<Sign> signs;
    private final Rulings rulings;

    /**
     * What is known of a pile's claims before they are held against each other.
     *
     * @param places how places lie to each other
     * @param sites where each puts what happened
     * @param words those of their sentences
     */
    record Known(Places places, SiteIndex sites, WordIndex words) {

        static Known of(List<Statement> statements, Places places) {
            return new Known(places, new SiteIndex(statements, places), new WordIndex(statements));
        }
    }

    Likeness(Known known, Stories stories, Rulings rulings) {
        this.rulings = rulings;
        this.signs = List.of(
                new StorySign(stories),
                new PlaceSign(known.places(), known.sites()),
                new DaySign(),
                new NumberSign(known.sites()),
                new MeansSign(),
                new NearnessSign(),
                new WordSign(known.words()));
    }

    /** The sum of what the signs say; {@link Sign.Verdict#OPPOSED} where one rules the pair out. */
    double of(Statement a, Statement b) {
        double sum = 0;
        for (Sign sign : signs) {
            Sign.Verdict verdict = sign.of(a, b);
            if (verdict.isOpposed()) {
                return Sign.Verdict.OPPOSED;
            }
            sum += verdict.weight();
        }
        return sum;
    }

    /**
     * That of the likest pair; opposed where more pairs are than one wrong value would explain. Of a large group {@value #LOOKED_AT}
     * claims are looked at, spread over it evenly. Opposed, too, where people said so of any pair.
     */
    double of(List<Statement> all, List<Statement> others) {
        if (rulings.areApart(all, others)) {
            return Sign.Verdict.OPPOSED;
        }
        List<Statement> here = some(all);
        List<Statement> there = some(others);
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

    private static List<Statement> some(List<Statement> group) {
        return group.size() <= LOOKED_AT
                ? group
                : IntStream.range(0, LOOKED_AT)
                        .mapToObj(i -> group.get((int) ((long) i * group.size() / LOOKED_AT)))
                        .toList();
    }
}
