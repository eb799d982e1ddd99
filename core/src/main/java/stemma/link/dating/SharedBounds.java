package stemma.link.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import stemma.claim.Actor;
import stemma.claim.Claim;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.claim.TimeInterval.Precision;
import stemma.link.Occurrence;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.dating.DayNetwork.Bound;
import stemma.link.dating.Reason.Strength;

/** Bounds between days of different reports. */
final class SharedBounds {

    /** Copies come out within so many days of what they repeat, mostly. */
    private static final int COPIED_WITHIN = 7;

    /** Of kind, quarter or town, number, means, agent and patient so many are the same where two claims date each other. */
    private static final int ENOUGH = 3;

    /**
     * How two claims tell of one happening.
     *
     * @param slack in days
     */
    private record How(long slack, Strength strength, String words) {}

    private final Standing standing;

    SharedBounds(Standing standing) {
        this.standing = standing;
    }

    List<Bound> of(Clues clues) {
        List<Bound> bounds = new ArrayList<>();
        for (Clues.Sentences pair : clues.sentences()) {
            if (OwnBounds.isPast(pair.first()) && OwnBounds.isPast(pair.second())) {
                bounds.add(same(pair.first(), pair.second(), new How(0, Strength.FIRM, "in the same words")));
            }
        }
        clues.occurrences().forEach(occurrence -> {
            bounds.addAll(happening(occurrence));
            bounds.addAll(counts(occurrence));
        });
        for (Clues.Reports pair : clues.copies()) {
            if (isOpen(pair.first()) || isOpen(pair.second())) {
                bounds.add(near(pair.first(), pair.second()));
            }
        }
        return bounds;
    }

    /** Each claim whose day is not known bound to the dated one of another report that it shares most with. */
    private static List<Bound> happening(Occurrence occurrence) {
        List<Statement> members = occurrence.members().stream()
                .filter(member -> OwnBounds.isPast(member) && isExact(member))
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        List<Statement> dated = members.stream().filter(SharedBounds::isDated).toList();
        List<Bound> bounds = new ArrayList<>();
        for (Statement member : members) {
            if (!isDated(member)) {
                dated.stream()
                        .filter(other -> !other.isInReportOf(member) && shared(other, member) >= ENOUGH)
                        .max(Comparator.comparingInt(other -> shared(other, member)))
                        .ifPresent(best -> bounds.add(same(
                                best,
                                member,
                                new How(
                                        member.type().isHarm() ? 0 : 1,
                                        Strength.WEAK,
                                        "(" + occurrence.group().label() + ")"))));
            }
        }
        return bounds;
    }

    /** In how many parts that tell happenings apart two claims are the same. */
    private static int shared(Statement first, Statement second) {
        Claim.Roles here = first.claim().roles();
        Claim.Roles there = second.claim().roles();
        boolean number = first.quantity()
                .filter(one -> second.quantity()
                        .filter(other -> one.bounds().equals(other.bounds())
                                && one.unit().equals(other.unit()))
                        .isPresent())
                .isPresent();
        boolean means = first.claim().measures().means().isPresent()
                && first.claim()
                        .measures()
                        .means()
                        .equals(second.claim().measures().means());
        return (first.type() == second.type() ? 1 : 0)
                + (isFinePlaceShared(here, there) ? 1 : 0)
                + (number ? 1 : 0)
                + (means ? 1 : 0)
                + (overlap(here.agent(), there.agent()) ? 1 : 0)
                + (overlap(here.patient(), there.patient()) ? 1 : 0);
    }

    private static boolean isFinePlaceShared(Claim.Roles here, Claim.Roles there) {
        return here.place().stream()
                .flatMap(place -> place.resolved().stream())
                .filter(ref -> ref.kind().compareTo(PlaceRef.Kind.CITY) < 0)
                .anyMatch(ref -> there.place().stream()
                        .flatMap(place -> place.resolved().stream())
                        .anyMatch(ref::equals));
    }

    private static boolean overlap(List<Actor> here, List<Actor> there) {
        return here.stream()
                .flatMap(actor -> actor.entity().stream())
                .anyMatch(ref ->
                        there.stream().flatMap(actor -> actor.entity().stream()).anyMatch(ref::equals));
    }

    /** What is told of weeks or of an open time has no day that another claim could share. */
    private static boolean isExact(Statement member) {
        return member.claim()
                .roles()
                .time()
                .map(TimeInterval::precision)
                .map(precision -> precision.compareTo(Precision.DAYS) <= 0)
                .orElse(true);
    }

    /** Whether the day of what is told is known without the other reports. */
    private static boolean isDated(Statement member) {
        return member.statedDays().isPresent();
    }

    private static boolean isOpen(Statement any) {
        return !any.published().isOneDay();
    }

    private static Bound same(Statement first, Statement second, How how) {
        String reports =
                "Reports " + first.document().id() + " and " + second.document().id();
        return new Bound(
                OwnBounds.node(first),
                OwnBounds.node(second),
                OptionalLong.of(-how.slack()),
                OptionalLong.of(how.slack()),
                new Reason(
                        reports + " tell of one happening " + how.words() + ".", how.strength(), ids(first, second)));
    }

    private static Bound near(Statement first, Statement second) {
        return new Bound(
                OwnBounds.reportNode(first),
                OwnBounds.reportNode(second),
                OptionalLong.of(-COPIED_WITHIN),
                OptionalLong.of(COPIED_WITHIN),
                new Reason(
                        "One of the reports " + first.document().id() + " and "
                                + second.document().id()
                                + " repeats a good part of the other, and copies mostly come out"
                                + " within a week.",
                        Strength.WEAK,
                        ids(first, second)));
    }

    /** The counts of one happening by one counter, from the least to the greatest. */
    private List<Bound> counts(Occurrence occurrence) {
        Map<String, List<Statement>> counters = new TreeMap<>();
        for (Statement member : occurrence.members()) {
            Optional<String> counter = standing.origin(member).map(Origin::organisation);
            if (counter.isPresent() && isCount(member)) {
                String key = counter.get() + " " + member.type().label() + " "
                        + member.quantity().map(Quantity::unit).orElse("");
                counters.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
            }
        }
        List<Bound> bounds = new ArrayList<>();
        for (List<Statement> counted : counters.values()) {
            counted.sort(Comparator.comparingDouble(SharedBounds::number).thenComparing(Statement::id));
            for (int i = 1; i < counted.size(); i++) {
                Statement before = counted.get(i - 1);
                Statement after = counted.get(i);
                if (number(before) < number(after)
                        && !before.isInReportOf(after)
                        && (isOpen(before) || isOpen(after))) {
                    bounds.add(grows(before, after));
                }
            }
        }
        return bounds;
    }

    private static boolean isCount(Statement member) {
        return OwnBounds.isPast(member)
                && member.quantity()
                        .filter(number -> !number.is(Quantity.Mark.VAGUE)
                                && !number.is(Quantity.Mark.JOINT)
                                && number.bounds().low().isPresent())
                        .isPresent();
    }

    private static double number(Statement member) {
        return member.quantity().orElseThrow().bounds().low().orElseThrow();
    }

    private static Bound grows(Statement before, Statement after) {
        String who = before.chain().getFirst().source().mention().text();
        return new Bound(
                OwnBounds.reportNode(before),
                OwnBounds.reportNode(after),
                OptionalLong.of(0),
                OptionalLong.empty(),
                new Reason(
                        "The count of " + who + " is “" + words(before) + "” in report "
                                + before.document().id() + " and “" + words(after) + "” in report "
                                + after.document().id() + ", and such counts mostly grow.",
                        Strength.WEAK,
                        ids(before, after)));
    }

    private static String words(Statement statement) {
        return statement.quantity().orElseThrow().mention().text();
    }

    private static List<String> ids(Statement first, Statement second) {
        return List.of(first.document().id(), second.document().id());
    }
}
