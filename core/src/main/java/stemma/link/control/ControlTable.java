package stemma.link.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.control.ControlRow.Holding;
import stemma.link.control.ControlRow.State;
import stemma.text.DayInterval;

/** Makes the table of who is said to hold the places of an area. Immutable and safe for use by several threads. */
public final class ControlTable {

    private static final Comparator<Statement> LAST_FIRST =
            Comparator.comparing(ControlTable::spokenOf).reversed().thenComparing(Statement::id);

    private static final Comparator<Holding> LAST_NAMED_FIRST = Comparator.comparing(
                    (Holding h) -> h.lastSpokenOf().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(h -> h.holder().isEmpty());

    private final Places places;
    private final Sides sides;
    private final Presupposed presupposed;

    public ControlTable(Places places, Standing standing) {
        this.places = places;
        this.sides = new Sides(standing);
        this.presupposed = new Presupposed(standing);
    }

    /** A row for each place of the area, in their order; then for names beside theirs that no table knows. */
    public List<ControlRow> of(List<PlaceRef> area, LocalDate day, List<Statement> statements) {
        List<Statement> told = statements.stream()
                .filter(statement -> statement.claim().factuality() == Factuality.ASSERTED)
                .filter(statement -> isNotAfter(statement, day))
                .sorted(LAST_FIRST)
                .toList();
        List<ControlRow> rows =
                new ArrayList<>(area.stream().map(place -> row(place, told)).toList());
        rows.addAll(new UnknownSpots(places)
                .of(area, told).stream().map(place -> row(place, told)).toList());
        return rows;
    }

    /** The claims that can have a part in the row of a place, whatever its day. */
    List<Statement> bearing(PlaceRef place, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> isHolding(statement.type()) && speaksOf(statement, place)
                        || statement.type() == ClaimType.CLASH && names(statement, place)
                        || Departures.leaves(statement, place)
                        || !presupposed.sides(place, List.of(statement)).isEmpty())
                .toList();
    }

    private ControlRow row(PlaceRef place, List<Statement> told) {
        List<Statement> holding = told.stream()
                .filter(statement -> isHolding(statement.type()) && speaksOf(statement, place))
                .toList();
        Map<String, List<Statement>> held = holding.isEmpty() ? presupposed.sides(place, told) : new TreeMap<>();
        holding.forEach(statement -> held.computeIfAbsent(sides.of(statement), s -> new ArrayList<>())
                .add(statement));
        Departures left = Departures.from(place, told, sides);
        List<Holding> holdings = holdings(held).stream()
                .filter(one ->
                        !left.isGone(one.holder().orElse(""), one.lastSpokenOf().orElse(LocalDate.MIN)))
                .toList();
        if (holdings.isEmpty()) {
            List<Holding> gone = holdings(left.bySide());
            return new ControlRow(place, gone.isEmpty() ? State.NOTHING_SAID : State.LEFT, gone);
        }
        return new ControlRow(place, holding.isEmpty() ? State.PRESUPPOSED : state(place, holdings, told), holdings);
    }

    private static List<Holding> holdings(Map<String, List<Statement>> sides) {
        return sides.entrySet().stream()
                .map(entry -> holding(entry.getKey(), entry.getValue()))
                .sorted(LAST_NAMED_FIRST)
                .toList();
    }

    private State state(PlaceRef place, List<Holding> holdings, List<Statement> told) {
        Holding last = holdings.getFirst();
        if (last.lastSpokenOf().isEmpty()) {
            return State.POSSIBLE;
        }
        boolean fought = told.stream()
                .filter(statement -> statement.type() == ClaimType.CLASH && names(statement, place))
                .anyMatch(statement ->
                        !spokenOf(statement).isBefore(last.lastSpokenOf().get()));
        boolean disputed = holdings.stream()
                .skip(1)
                .anyMatch(other ->
                        other.holder().isPresent() && other.lastSpokenOf().equals(last.lastSpokenOf()));
        return fought || disputed ? State.CONTESTED : State.HELD;
    }

    private static Holding holding(String side, List<Statement> claims) {
        Optional<LocalDate> least = claims.stream()
                .map(claim -> claim.days().latest())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> most = claims.stream()
                .filter(claim -> claim.type() == ClaimType.CAPTURED)
                .map(claim -> claim.statedDays().flatMap(DayInterval::earliest))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> last = claims.stream()
                .map(ControlTable::spokenOf)
                .filter(day -> !day.equals(LocalDate.MIN))
                .findFirst();
        return new Holding(side.isEmpty() ? Optional.empty() : Optional.of(side), least, most, last, claims);
    }

    static boolean isHolding(ClaimType type) {
        return type == ClaimType.CAPTURED || type == ClaimType.CONTROLS;
    }

    /** Whether a claim says something of the whole of a place. */
    private boolean speaksOf(Statement statement, PlaceRef place) {
        boolean share = statement
                .quantity()
                .filter(number -> !number.readings().isEmpty()
                        || number.bounds().low().isPresent()
                        || number.bounds().high().isPresent())
                .isPresent();
        return names(statement, place)
                || !share
                        && sites(statement).size() == 1
                        && sites(statement).stream().anyMatch(site -> places.contains(site, place))
                        && isSharp(sites(statement).getFirst());
    }

    /** What is told of a blurred region holds for what it names, and not for each quarter in it; one that was drawn has edges. */
    private boolean isSharp(PlaceRef place) {
        return place.kind() == PlaceRef.Kind.REGION
                ? places.isDrawn(place)
                : place.kind().compareTo(PlaceRef.Kind.CITY) < 0;
    }

    private static boolean names(Statement statement, PlaceRef place) {
        return UnknownSpots.names(statement, place)
                || sites(statement).stream().anyMatch(site -> site.id().equals(place.id()));
    }

    private static List<PlaceRef> sites(Statement statement) {
        return statement.claim().roles().place().stream()
                .map(Place::resolved)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isNotAfter(Statement statement, LocalDate day) {
        return !countsFrom(statement).isAfter(day);
    }

    /** The first day of whose table a claim is a part; the least day of all where that is not known. */
    static LocalDate countsFrom(Statement statement) {
        return statement
                .statedDays()
                .flatMap(DayInterval::earliest)
                .or(() -> statement.published().earliest())
                .orElse(LocalDate.MIN);
    }

    /** The last day that a claim can speak of; the least day of all where that is not known. */
    static LocalDate spokenOf(Statement statement) {
        return statement.days().latest().orElse(LocalDate.MIN);
    }
}
