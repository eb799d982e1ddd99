package stemma.link.arithmetic.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Statement;
import stemma.link.arithmetic.rule.SumOfParts;
import stemma.link.arithmetic.sum.Dimension;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Reckoning;

/**
 * A total that a report gives for a town, and the counts that it gives for some of its quarters: 1 + 3 = 4.
 *
 * <p>The parts are all counts of the same thing, in the report, for one place each that lies in the total's; they must share no
 * ground. Where they do not add up nothing is said, because a report may name some places only.
 */
final class PartsFinder implements Finder {

    private final Places places;

    PartsFinder(Places places) {
        this.places = places;
    }

    @Override
    public Findings find(List<Statement> statements) {
        List<Findings> found = new ArrayList<>();
        for (List<Statement> report : Reports.of(statements)) {
            List<Counted> counts = Counted.all(report).stream()
                    .filter(one -> !one.isShare() && !one.isJoint())
                    .toList();
            counts.forEach(total -> total(total, counts).ifPresent(found::add));
        }
        return Findings.all(found);
    }

    private Optional<Findings> total(Counted total, List<Counted> counts) {
        Map<String, Counted> parts = new LinkedHashMap<>();
        for (Counted one : counts) {
            if (isSameThing(one, total) && isWithin(one, total)) {
                Counted first = parts.putIfAbsent(finest(one).getFirst().id(), one);
                if (first != null && !first.figure().equals(one.figure())) {
                    return Optional.empty();
                }
            }
        }
        List<Counted> named = List.copyOf(parts.values());
        return named.size() < 2 || anyOverlap(named) ? Optional.empty() : sum(total, named);
    }

    private static Optional<Findings> sum(Counted total, List<Counted> parts) {
        return Reckoning.join(
                        new SumOfParts(),
                        parts.stream().map(Counted::number).toList(),
                        total.figure().unit())
                .filter(sum -> total.figure()
                        .value()
                        .hard()
                        .contains(sum.figure().value().hard()))
                .map(sum -> sum.assuming("The report names all places of which " + total.words() + " is the total."))
                .map(sum -> Entailing.of(
                        sum.as(
                                new Dimension(
                                        Dimension.Kind.TOTAL,
                                        Reports.place(total),
                                        Dimension.Party.claim(total.id()),
                                        total.figure().unit()),
                                Reports.days(total)),
                        total));
    }

    private static boolean isSameThing(Counted part, Counted total) {
        return part.statement().type() == total.statement().type()
                && part.figure().unit().equals(total.figure().unit())
                && !part.statement().proposition().equals(total.statement().proposition())
                && Reports.days(part).equals(Reports.days(total));
    }

    /** Whether it is about one place, in one of the total's places but smaller than all that the total is about. */
    private boolean isWithin(Counted part, Counted total) {
        List<PlaceRef> here = finest(part);
        List<PlaceRef> whole = finest(total);
        return here.size() == 1
                && whole.stream().anyMatch(place -> places.contains(place, here.getFirst()))
                && !whole.equals(here);
    }

    /** The places that a claim names, without those that only say where others of them lie. */
    private List<PlaceRef> finest(Counted counted) {
        List<PlaceRef> named = Reports.places(counted).stream().distinct().toList();
        return named.stream()
                .filter(place ->
                        named.stream().noneMatch(other -> !other.equals(place) && places.contains(place, other)))
                .toList();
    }

    private boolean anyOverlap(List<Counted> parts) {
        List<PlaceRef> grounds =
                parts.stream().map(part -> finest(part).getFirst()).toList();
        for (int i = 0; i < grounds.size(); i++) {
            PlaceRef here = grounds.get(i);
            if (grounds.subList(i + 1, grounds.size()).stream().anyMatch(there -> places.overlaps(here, there))) {
                return true;
            }
        }
        return false;
    }
}
