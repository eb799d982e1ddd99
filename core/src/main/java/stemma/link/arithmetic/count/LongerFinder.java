package stemma.link.arithmetic.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Victims;
import stemma.link.Link;
import stemma.link.Origin;
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
import stemma.text.DayInterval;

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
        List<Counted> counts = Counted.all(statements).stream()
                .filter(one -> !one.isShare() && !one.isJoint() && !one.figure().unit().equals("place"))
                .filter(one -> one.statement().statedDays().isPresent() && Reports.place(one).isPresent())
                .toList();
        Map<String, List<Counted>> longer = new HashMap<>();
        counts.stream()
                .filter(LongerFinder::canHoldOthers)
                .forEach(one -> longer.computeIfAbsent(key(one, place(one).id()), key -> new ArrayList<>())
                        .add(one));
        List<Findings> found = new ArrayList<>();
        for (Counted part : counts) {
            around(place(part))
                    .flatMap(id -> longer.getOrDefault(key(part, id), List.of()).stream())
                    .filter(whole -> !whole.id().equals(part.id()) && isSameThing(part, whole))
                    .flatMap(whole -> rule(part, whole).stream().map(rule -> compare(rule, part, whole)))
                    .forEach(found::add);
        }
        return Findings.all(found);
    }

    private static boolean canHoldOthers(Counted count) {
        return count.quantity().aspect() == Aspect.RUNNING
                || count.quantity().aspect() == Aspect.FLOW && !days(count).isOneDay();
    }

    private static String key(Counted count, String place) {
        return count.statement().type().label() + " " + count.figure().unit() + " " + place;
    }

    private static Stream<String> around(PlaceRef place) {
        return Stream.concat(Stream.of(place.id()), place.within().stream()).distinct();
    }

    private static PlaceRef place(Counted count) {
        return Reports.place(count).orElseThrow();
    }

    private static DayInterval days(Counted count) {
        return count.statement().statedDays().orElseThrow();
    }

    private static boolean isSameThing(Counted part, Counted whole) {
        Victims.Status counted = status(whole);
        return counted == Victims.Status.UNSAID || counted == status(part);
    }

    private static Victims.Status status(Counted count) {
        return count.statement().claim().measures().victims().map(Victims::status).orElse(Victims.Status.UNSAID);
    }

    /** Why the second can be no smaller than the first, if so. */
    private Optional<Rule> rule(Counted part, Counted whole) {
        boolean longer = days(whole).contains(days(part)) && !days(whole).equals(days(part));
        boolean closed = whole.quantity().aspect() == Aspect.RUNNING || isOneCounter(part, whole);
        if (longer && closed && part.quantity().aspect() == Aspect.FLOW) {
            return Optional.of(new WindowWithinWindow());
        }
        boolean running = part.quantity().aspect() == Aspect.RUNNING && whole.quantity().aspect() == Aspect.RUNNING;
        boolean onePlace = place(part).id().equals(place(whole).id());
        boolean oneStart = days(part).earliest().equals(days(whole).earliest());
        return running && onePlace && oneStart && isOneCounter(part, whole) && isBefore(part, whole)
                ? Optional.of(new RunningCount())
                : Optional.empty();
    }

    private static boolean isBefore(Counted part, Counted whole) {
        Optional<java.time.LocalDate> later = whole.statement().published().earliest();
        return part.statement()
                .published()
                .latest()
                .filter(day -> later.filter(day::isBefore).isPresent())
                .isPresent();
    }

    private boolean isOneCounter(Counted a, Counted b) {
        Optional<String> here = standing.origin(a.statement()).map(Origin::organisation);
        return here.isPresent() && here.equals(standing.origin(b.statement()).map(Origin::organisation));
    }

    private static Findings compare(Rule rule, Counted part, Counted whole) {
        Optional<Reckoning> least = Reckoning.join(rule, List.of(part.number()), part.figure().unit());
        if (least.isEmpty()) {
            return Findings.none();
        }
        Reckoning bound = least.get();
        if (whole.figure().value().hard().contains(bound.figure().value().hard())) {
            Dimension dimension = new Dimension(
                    Dimension.Kind.LONGER_COUNT, Reports.place(whole), whole.id(), whole.figure().unit());
            return Entailing.of(bound.as(dimension, days(whole)), whole);
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
