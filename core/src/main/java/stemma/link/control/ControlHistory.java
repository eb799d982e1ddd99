package stemma.link.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stemma.claim.Factuality;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;

/**
 * How what is said of who holds each place changes from day to day: the rows of {@link ControlTable} for every place that some
 * claim tells to be held, taken or left, and for every day on which one of its rows changes. Immutable and safe for use by several
 * threads.
 */
public final class ControlHistory {

    private final ControlTable table;
    private final Standing standing;

    public ControlHistory(Places places, Standing standing) {
        this.table = new ControlTable(places, standing);
        this.standing = standing;
    }

    /**
     * What is said of a place from some day on, until its next step.
     *
     * @param from the first day; none where claims without a day say so
     * @param row what is said
     * @param camps of those who say so of the side that is spoken of last
     */
    public record Step(Optional<LocalDate> from, ControlRow row, Set<String> camps) {
        public Step {
            camps = Set.copyOf(camps);
        }
    }

    /** The steps of each place, in the order of the names and days. */
    public List<Step> of(List<Statement> statements) {
        Map<String, List<Statement>> naming = new HashMap<>();
        Map<String, PlaceRef> told = new TreeMap<>();
        for (Statement statement : statements) {
            if (statement.claim().factuality() != Factuality.ASSERTED) {
                continue;
            }
            for (PlaceRef place : named(statement)) {
                naming.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(statement);
                if (ControlTable.isHolding(statement.type())) {
                    told.put(place.name() + ' ' + place.id(), place);
                }
            }
            for (PlaceRef place : Departures.places(statement)) {
                naming.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(statement);
                told.put(place.name() + ' ' + place.id(), place);
            }
        }
        return told.values().stream()
                .flatMap(place -> steps(place, table.bearing(place, speaking(place, naming))).stream())
                .toList();
    }

    /** Claims that name a place or what it lies in; which of them say something of it is for the table to tell. */
    private static List<Statement> speaking(PlaceRef place, Map<String, List<Statement>> naming) {
        List<Statement> found = new ArrayList<>(naming.getOrDefault(place.id(), List.of()));
        for (String parent : place.within()) {
            naming.getOrDefault(parent, List.of()).stream()
                    .filter(statement -> ControlTable.isHolding(statement.type()))
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    private List<Step> steps(PlaceRef place, List<Statement> statements) {
        List<Step> steps = new ArrayList<>();
        Optional<ControlRow> last = Optional.empty();
        for (LocalDate day : days(statements)) {
            ControlRow row = table.of(List.of(place), day, statements).getFirst();
            boolean isNew =
                    last.map(before -> !before.equals(row)).orElse(row.state() != ControlRow.State.NOTHING_SAID);
            if (isNew) {
                Optional<LocalDate> from = Optional.of(day).filter(first -> !first.equals(LocalDate.MIN));
                steps.add(new Step(from, row, camps(row)));
                last = Optional.of(row);
            }
        }
        return steps;
    }

    /** The days from which on claims count; the least day of all for those without. */
    private static SortedSet<LocalDate> days(Collection<Statement> statements) {
        return statements.stream().map(ControlTable::countsFrom).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> camps(ControlRow row) {
        return row.holdings().stream()
                .limit(1)
                .flatMap(holding -> holding.claims().stream())
                .flatMap(claim -> standing.origin(claim).stream())
                .filter(Origin::hasCamp)
                .map(Origin::camp)
                .collect(Collectors.toSet());
    }

    private static List<PlaceRef> named(Statement statement) {
        return statement.claim().roles().place().stream()
                .map(Place::resolved)
                .flatMap(Optional::stream)
                .toList();
    }
}
