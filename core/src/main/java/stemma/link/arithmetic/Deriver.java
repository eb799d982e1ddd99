package stemma.link.arithmetic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.Places;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.arithmetic.count.CountFinders;
import stemma.link.arithmetic.count.Happenings;
import stemma.link.arithmetic.count.PartWords;
import stemma.link.arithmetic.ground.GroundFinder;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;

/**
 * Finds what claims of a pile entail together, by arithmetic.
 *
 * <p>The result does not depend on the order of the claims. Immutable and safe for use by several threads.
 */
public final class Deriver {

    private final Places places;
    private final Standing standing;
    private final PartWords words;

    public Deriver(Places places, Standing standing, PartWords words) {
        this.places = places;
        this.standing = standing;
        this.words = words;
    }

    /**
     * What follows.
     *
     * @param statements all claims of the pile
     * @param happenings which of them speak of one happening
     */
    public Findings derive(List<Statement> statements, Happenings happenings) {
        List<Statement> ordered = statements.stream()
                .sorted(Comparator.comparing((Statement one) -> one.document().id())
                        .thenComparingInt(
                                one -> one.claim().anchor().trigger().span().start())
                        .thenComparing(Statement::id))
                .toList();
        Map<String, Statement> byId =
                ordered.stream().collect(Collectors.toMap(Statement::id, Function.identity(), (first, again) -> first));
        return Findings.all(finders(happenings).stream()
                .map(finder -> smallest(finder, finder.find(ordered), byId))
                .toList());
    }

    private List<Finder> finders(Happenings happenings) {
        return Stream.concat(
                        Stream.of(new GroundFinder(standing)),
                        CountFinders.of(places, standing, words, happenings).stream())
                .toList();
    }

    private static Findings smallest(Finder finder, Findings found, Map<String, Statement> byId) {
        List<Inconsistency> reduced = found.inconsistencies().stream()
                .map(one -> new Smallest(finder, byId).of(one))
                .distinct()
                .toList();
        return new Findings(found.derivations(), found.rows(), found.links(), reduced);
    }
}
