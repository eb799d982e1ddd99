package stemma.link.arithmetic.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity.Aspect;
import stemma.link.Link;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.arithmetic.rule.Rule;
import stemma.link.arithmetic.rule.RunningCount;
import stemma.link.arithmetic.rule.WindowWithinWindow;
import stemma.link.arithmetic.sum.Dimension;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;
import stemma.link.arithmetic.sum.Reckoning;

/**
 * A count of some days, and one of the same thing for a longer time that holds them, or of a later day by the same counter. The
 * longer count is no smaller.
 *
 * <p>Only a count since a start, or two counts of one counter, are taken to leave nothing out; anybody else's "30 in a week" may
 * be those that he knows of. Counts of places are left alone: nobody says what a district is.
 */
final class LongerFinder implements Finder {

    private final Standing standing;

    LongerFinder(Standing standing) {
        this.standing = standing;
    }

    @Override
    public Findings find(List<Statement> statements) {
        List<Timed> counts = Counted.all(statements).stream()
                .filter(LongerFinder::isOfThings)
                .flatMap(count -> Timed.of(count, standing).stream())
                .toList();
        Map<String, List<Timed>> longer = new HashMap<>();
        counts.stream()
                .filter(Timed::canHoldOthers)
                .forEach(one -> longer.computeIfAbsent(key(one, one.place().id()), key -> new ArrayList<>())
                        .add(one));
        List<Findings> found = new ArrayList<>();
        for (Timed part : counts) {
            around(part.place())
                    .flatMap(id -> longer.getOrDefault(key(part, id), List.of()).stream())
                    .forEach(whole -> rule(part, whole)
                            .map(rule -> compare(rule, part.count(), whole.count()))
                            .ifPresent(found::add));
        }
        return Findings.all(found);
    }

    private static boolean isOfThings(Counted count) {
        return !count.isShare() && !count.isJoint() && !count.figure().unit().equals("place");
    }

    private static String key(Timed count, String place) {
        return count.count().statement().type().label() + " "
                + count.count().figure().unit() + " " + place;
    }

    private static Stream<String> around(PlaceRef place) {
        return Stream.concat(Stream.of(place.id()), place.within().stream()).distinct();
    }

    /** Why the second can be no smaller than the first, if so. */
    private static Optional<Rule> rule(Timed part, Timed whole) {
        if (part.is(Aspect.FLOW)) {
            boolean holds = whole.isLongerThan(part)
                    && (whole.is(Aspect.RUNNING) || whole.isOfCounterOf(part))
                    && whole.counts(part);
            return holds ? Optional.of(new WindowWithinWindow()) : Optional.empty();
        }
        boolean holds = part.is(Aspect.RUNNING)
                && whole.is(Aspect.RUNNING)
                && whole.continues(part)
                && whole.isOfCounterOf(part)
                && whole.counts(part);
        return holds ? Optional.of(new RunningCount()) : Optional.empty();
    }

    private static Findings compare(Rule rule, Counted part, Counted whole) {
        Optional<Reckoning> least =
                Reckoning.join(rule, List.of(part.number()), part.figure().unit());
        if (least.isEmpty()) {
            return Findings.none();
        }
        Reckoning bound = least.get();
        if (whole.figure().value().hard().contains(bound.figure().value().hard())) {
            Dimension dimension = new Dimension(
                    Dimension.Kind.LONGER_COUNT,
                    Reports.place(whole),
                    Dimension.Party.claim(whole.id()),
                    whole.figure().unit());
            return Entailing.of(bound.as(dimension, Reports.days(whole)), whole);
        }
        return bound.figure().value().softlyMeets(whole.figure().value())
                ? Findings.none()
                : Findings.of(new Inconsistency(
                        List.of(part.id(), whole.id()),
                        Link.Strength.SOFT,
                        List.of(whole.words() + " leaves out nothing of its time."),
                        rule.why() + " " + part.words() + " is more than " + whole.words()
                                + ", which holds it; unless one of them was corrected, both cannot be right."));
    }
}
