package stemma.link.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import stemma.claim.Attribution.Voice.Commenter;
import stemma.claim.TimeInterval;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.dating.DayNetwork.Bound;
import stemma.link.dating.Reason.Strength;
import stemma.text.DayInterval;

/**
 * Narrows the days of reports by what all reports tell together. Immutable and safe for use by several threads; the result does
 * not depend on the order of the reports.
 */
public final class Dating {

    private final DayWords words;
    private final Standing standing;

    public Dating(DayWords words, Standing standing) {
        this.words = words;
        this.standing = standing;
    }

    /** One pile while its days are narrowed. */
    private static final class Pile {
        private final DayNetwork network = new DayNetwork();
        private final Map<String, List<Statement>> reports = new TreeMap<>();
        private final Map<String, Reason> own = new TreeMap<>();
        private final Map<String, DayInterval> firm = new TreeMap<>();
        private final Map<String, List<DayConflict>> conflicts = new TreeMap<>();

        private Statement any(String report) {
            return reports.getOrDefault(report, List.of()).getFirst();
        }

        private DayInterval days(String report) {
            String node = OwnBounds.reportNode(any(report));
            return new DayInterval(day(network.earliest(node)), day(network.latest(node)));
        }

        private static Optional<LocalDate> day(OptionalLong count) {
            return count.isPresent() ? Optional.of(LocalDate.ofEpochDay(count.getAsLong())) : Optional.empty();
        }

        private void add(List<Bound> bounds, Strength strength) {
            for (Bound bound : bounds) {
                if (bound.reason().strength() == strength) {
                    network.add(bound)
                            .map(DayConflict::new)
                            .ifPresent(conflict -> conflict.reports()
                                    .forEach(report -> conflicts
                                            .computeIfAbsent(report, r -> new ArrayList<>())
                                            .add(conflict)));
                }
            }
        }
    }

    /**
     * What was found out, by the reports' ids; reports of which nothing was are left out.
     *
     * @param statements the claims of the pile, in an order that does not depend on that of the reports
     * @param clues what joins claims and reports
     */
    public Map<String, DatedReport> of(List<Statement> statements, Clues clues) {
        Pile pile = new Pile();
        statements.forEach(statement -> pile.reports
                .computeIfAbsent(statement.document().id(), d -> new ArrayList<>())
                .add(statement));
        pile.reports.keySet().forEach(report -> own(pile, report));
        List<Bound> bounds = bounds(statements, clues);
        pile.add(bounds, Strength.FIRM);
        pile.reports.keySet().forEach(report -> pile.firm.put(report, pile.days(report)));
        Map<String, List<Reason>> why = new TreeMap<>();
        pile.reports.keySet().forEach(report -> why.put(report, why(pile, report)));
        pile.add(bounds, Strength.WEAK);
        Map<String, DatedReport> dated = new TreeMap<>();
        for (String report : pile.reports.keySet()) {
            List<Reason> reasons = new ArrayList<>(why.getOrDefault(report, List.of()));
            why(pile, report).stream().filter(Predicate.not(reasons::contains)).forEach(reasons::add);
            DatedReport found = dated(pile, report, reasons);
            if (found.isNews()) {
                dated.put(report, found);
            }
        }
        return dated;
    }

    private List<Bound> bounds(List<Statement> statements, Clues clues) {
        OwnBounds within = new OwnBounds(new Lags(words), clues);
        List<Bound> bounds = new ArrayList<>();
        statements.forEach(statement -> bounds.addAll(within.of(statement)));
        bounds.addAll(new SharedBounds(standing).of(clues));
        return bounds;
    }

    /** A report's own evidence is its first bound, so that whatever contradicts it is what is set aside. */
    private static void own(Pile pile, String report) {
        DayInterval days = pile.any(report).published();
        if (days.isUnbounded()) {
            return;
        }
        String said = days.isOneDay()
                ? "is of " + days.earliest().orElseThrow()
                : "is of "
                        + days.earliest().map(day -> day + " or later").orElse("")
                        + (days.earliest().isPresent() && days.latest().isPresent() ? ", and of " : "")
                        + days.latest().map(day -> day + " or earlier").orElse("");
        Reason reason =
                new Reason("Report " + report + " " + said + ", by its own evidence.", Strength.FIRM, List.of(report));
        pile.own.put(report, reason);
        pile.network.add(new Bound(
                DayNetwork.CALENDAR,
                OwnBounds.reportNode(pile.any(report)),
                OwnBounds.count(days.earliest()),
                OwnBounds.count(days.latest()),
                reason));
    }

    /** The reasons for both ends of a report's days, its own evidence left out. */
    private static List<Reason> why(Pile pile, String report) {
        String node = OwnBounds.reportNode(pile.any(report));
        List<Reason> reasons = new ArrayList<>(pile.network.why(node));
        Optional.ofNullable(pile.own.get(report)).ifPresent(reasons::remove);
        return reasons;
    }

    private DatedReport dated(Pile pile, String report, List<Reason> reasons) {
        DayInterval before = pile.any(report).published();
        DayInterval firm = pile.firm.getOrDefault(report, before);
        List<Statement> claims = pile.reports.getOrDefault(report, List.of());
        return new DatedReport(
                report,
                before,
                firm,
                pile.days(report),
                reasons,
                before.equals(firm) ? Map.of() : moved(claims, firm),
                pile.conflicts.getOrDefault(report, List.of()));
    }

    /** A reader who commented on a report of an unknown day did so on the first of its days or any later one. */
    private static DayInterval seenFrom(Statement claim, DayInterval published) {
        return claim.claim().attribution().voice() instanceof Commenter && !published.isOneDay()
                ? published.earliest().map(DayInterval::from).orElseGet(DayInterval::unbounded)
                : published;
    }

    /** The days of claims that hang on the report's. */
    private Map<String, DayInterval> moved(List<Statement> claims, DayInterval published) {
        Map<String, DayInterval> moved = new TreeMap<>();
        for (Statement claim : claims) {
            claim.claim()
                    .roles()
                    .time()
                    .filter(time -> time.anchor() == TimeInterval.Anchor.REPORT)
                    .ifPresent(time -> {
                        DayInterval days = words.days(time.mention().text(), seenFrom(claim, published));
                        if (!days.isUnbounded() && !days.equals(time.days())) {
                            moved.put(claim.id(), days);
                        }
                    });
        }
        return moved;
    }
}
