package stemma.link.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.claim.ClaimType;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.link.Statement;

/**
 * The sides that are said to have left a place. Who leaves with a number of fighters may stay with the rest, so that only claims
 * without a number count; and people who return to a place do not tell who holds it.
 */
record Departures(Map<String, List<Statement>> bySide) {

    private static final Departures NONE = new Departures(Map.of());

    /**
     * Those from one place.
     *
     * @param told the claims to go by, the last first
     */
    static Departures from(PlaceRef place, List<Statement> told, Sides sides) {
        Map<String, List<Statement>> left = new TreeMap<>();
        for (Statement statement : told) {
            String side = leaves(statement, place) ? sides.of(statement) : "";
            if (!side.isEmpty()) {
                left.computeIfAbsent(side, s -> new ArrayList<>()).add(statement);
            }
        }
        return left.isEmpty() ? NONE : new Departures(left);
    }

    /** Whether a claim tells that somebody left a place as a whole. */
    static boolean leaves(Statement statement, PlaceRef place) {
        return places(statement).stream().anyMatch(from -> from.id().equals(place.id()));
    }

    /** The known places that a claim tells to be left as a whole. */
    static List<PlaceRef> places(Statement statement) {
        boolean whole =
                statement.type() == ClaimType.WITHDREW && statement.quantity().isEmpty();
        return !whole
                ? List.of()
                : statement.claim().roles().placeFrom().stream()
                        .map(Place::resolved)
                        .flatMap(ref -> ref.stream())
                        .toList();
    }

    /** Whether a side is said to have left later than it is said to have been there. */
    boolean isGone(String side, LocalDate lastSpokenOf) {
        return bySide.getOrDefault(side, List.of()).stream()
                .anyMatch(statement -> ControlTable.spokenOf(statement).isAfter(lastSpokenOf));
    }
}
