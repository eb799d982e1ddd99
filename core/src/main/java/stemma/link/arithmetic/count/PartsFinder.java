package stemma.link.arithmetic.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Statement;
import stemma.link.arithmetic.rule.SumOfParts;
import stemma.link.arithmetic.sum.Derivation;
import stemma.link.arithmetic.sum.Dimension;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Reckoning;

/**
 * A total that a report gives for a town, or for several, and the counts that it gives for some of their quarters: 1 + 3 = 4.
 *
 * <p>The parts are all counts of the same thing, in the report, for ground that lies in the total's. A count of ground within
 * that of another part is counted there, and the same number of the same ground is told twice; parts with other numbers must share no
 * ground. Where they do not add up nothing is said, because a report may name some places only.
 */
final class PartsFinder implements Finder {

    private final Places places;
    private final Happenings happenings;

    PartsFinder(Places places, Happenings happenings) {
        this.places = places;
        this.happenings = happenings;
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
        List<Counted> within = counts.stream()
                .filter(one -> isSameThing(one, total) && isWithin(one, total))
                .filter(one -> !one.figure().equals(total.figure()))
                .toList();
        List<Counted> parts = new ArrayList<>();
        for (Counted one : within) {
            boolean nested = within.stream().anyMatch(other -> isAround(other, one));
            Optional<Counted> before = parts.stream()
                    .filter(part -> overlap(part, one) || isAgain(part, one))
                    .findFirst();
            if (!nested && before.isPresent() && !before.get().figure().equals(one.figure())) {
                return Optional.empty();
            }
            if (!nested && before.isEmpty()) {
                parts.add(one);
            }
        }
        return parts.size() < 2
                ? Optional.empty()
                : sum(total, parts).map(sum -> Entailing.of(sum, again(parts, within), total));
    }

    private static Optional<Derivation> sum(Counted total, List<Counted> parts) {
        return Reckoning.join(
                        new SumOfParts(),
                        parts.stream().map(Counted::number).toList(),
                        total.figure().unit())
                .filter(sum -> total.figure()
                        .value()
                        .hard()
                        .contains(sum.figure().value().hard()))
                .map(sum -> sum.assuming("The report names all places of which " + total.words() + " is the total."))
                .map(sum -> sum.as(
                        new Dimension(
                                Dimension.Kind.TOTAL,
                                Reports.place(total),
                                Dimension.Party.claim(total.id()),
                                total.figure().unit()),
                        Reports.days(total)));
    }

    /** Claims that tell a part once more. */
    private Stream<Counted> again(List<Counted> parts, List<Counted> within) {
        return within.stream()
                .filter(one -> !parts.contains(one) && parts.stream().anyMatch(part -> isAgain(part, one)));
    }

    private static boolean isSameThing(Counted part, Counted total) {
        return part.statement().type() == total.statement().type()
                && part.figure().unit().equals(total.figure().unit())
                && !part.statement().proposition().equals(total.statement().proposition())
                && Reports.days(part).equals(Reports.days(total));
    }

    /** Whether all that it is about lies in the total's places, and is not all that the total is about. */
    private boolean isWithin(Counted part, Counted total) {
        List<PlaceRef> here = finest(part);
        List<PlaceRef> whole = finest(total);
        boolean inside = cover(whole, here) || cover(whole, widest(part)) || isOpen(total);
        return !here.isEmpty() && inside && !cover(here, whole);
    }

    /** Whether one of its places is known by no table ("and its countryside"), in which what lies elsewhere may be meant. */
    private static boolean isOpen(Counted total) {
        return Reports.places(total).size() > 1
                && total.statement().places().stream()
                        .anyMatch(place -> place.resolved().isEmpty());
    }

    /** The place that is named last, which says where those before it lie: "in the mill and the bridge, in Quneitra". */
    private static List<PlaceRef> widest(Counted part) {
        List<PlaceRef> named = Reports.places(part);
        return named.subList(Math.max(0, named.size() - 1), named.size());
    }

    /** Whether a count is of more ground, in which all that of another lies; then it counts the other's, too, unless it is the same. */
    private boolean isAround(Counted outer, Counted inner) {
        return !outer.figure().equals(inner.figure())
                && cover(finest(outer), finest(inner))
                && !cover(finest(inner), finest(outer));
    }

    private boolean cover(List<PlaceRef> outer, List<PlaceRef> inner) {
        return inner.stream().allMatch(place -> outer.stream().anyMatch(around -> places.contains(around, place)));
    }

    /** The places that a claim names, without those that only say where others of them lie. */
    private List<PlaceRef> finest(Counted counted) {
        List<PlaceRef> named = Reports.places(counted).stream().distinct().toList();
        return named.stream()
                .filter(place ->
                        named.stream().noneMatch(other -> !other.equals(place) && places.contains(place, other)))
                .toList();
    }

    private boolean isAgain(Counted one, Counted other) {
        return one.figure().equals(other.figure()) && happenings.areOne(one.statement(), other.statement());
    }

    private boolean overlap(Counted one, Counted other) {
        return finest(one).stream()
                .anyMatch(here -> finest(other).stream().anyMatch(there -> places.overlaps(here, there)));
    }
}
