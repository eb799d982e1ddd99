package stemma.link.arithmetic.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.Quantity;
import stemma.link.Link;
import stemma.link.Statement;
import stemma.link.arithmetic.interval.Interval;
import stemma.link.arithmetic.rule.PartWithinWhole;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;

/** A count that tells more of a part than of the whole: "12 people, 15 of them women". One claim that cannot hold by itself. */
final class SubsetFinder implements Finder {

    @Override
    public Findings find(List<Statement> statements) {
        return Findings.all(Counted.all(statements).stream()
                .flatMap(whole -> whole.quantity().subsets().stream().flatMap(part -> tooMany(whole, part).stream()))
                .map(Findings::of)
                .toList());
    }

    private static Optional<Inconsistency> tooMany(Counted whole, Quantity.Subset part) {
        Quantity quantity = new Quantity(
                part.who(),
                part.bounds(),
                whole.figure().unit(),
                whole.quantity().aspect(),
                part.marks(),
                Optional.empty(),
                List.of(),
                List.of());
        Optional<Interval> least = Stream.of(quantity)
                .filter(count -> !count.is(Quantity.Mark.VAGUE))
                .flatMap(count -> Figure.of(count).stream())
                .flatMap(figure -> new PartWithinWhole().of(List.of(figure.value())).stream())
                .findFirst();
        return least.filter(bound -> !bound.meets(whole.figure().value()))
                .map(bound -> new Inconsistency(
                        List.of(whole.id()),
                        Link.Strength.HARD,
                        List.of(),
                        whole.words() + " is told with a part of it, “"
                                + part.who().text() + "”, that is more."));
    }
}
