package stemma.link.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.link.Statement;

/**
 * Places that claims name in one breath with those of an area and that no table knows: "A, B and C", of which B is nowhere to
 * be found. They stay visible under their own words, with the point of a place that is named beside them.
 */
final class UnknownSpots {

    /** Marks the id of a place that no table knows. */
    private static final String UNKNOWN = "?";

    /** A list of places has so many that are known. */
    private static final int LIST = 3;

    private final Places places;

    UnknownSpots(Places places) {
        this.places = places;
    }

    /** The places, in the order of their words. */
    List<PlaceRef> of(List<PlaceRef> area, List<Statement> told) {
        Map<String, PlaceRef> found = new TreeMap<>();
        for (Statement statement : told) {
            List<PlaceRef> beside = named(statement)
                    .flatMap(place -> place.resolved().stream())
                    .filter(place -> place.kind() == PlaceRef.Kind.NEIGHBOURHOOD)
                    .toList();
            boolean listed = beside.size() >= LIST && area.stream().anyMatch(place -> isIn(beside, place));
            if (ControlTable.isHolding(statement.type()) && listed) {
                named(statement)
                        .filter(place -> place.resolved().isEmpty())
                        .map(place -> spot(place, beside.getFirst()))
                        .forEach(place -> found.putIfAbsent(place.id(), place));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether a claim names this unknown place. */
    static boolean names(Statement statement, PlaceRef place) {
        return place.id().startsWith(UNKNOWN)
                && named(statement).filter(one -> one.resolved().isEmpty()).anyMatch(one -> id(one).equals(place.id()));
    }

    private boolean isIn(List<PlaceRef> beside, PlaceRef place) {
        return beside.stream().anyMatch(one -> places.contains(one, place));
    }

    private static PlaceRef spot(Place place, PlaceRef beside) {
        return new PlaceRef(
                id(place),
                place.mention().text(),
                PlaceRef.Kind.NEIGHBOURHOOD,
                beside.latitude(),
                beside.longitude(),
                beside.radiusKm(),
                beside.within());
    }

    private static String id(Place place) {
        return UNKNOWN + place.mention().text().toLowerCase(Locale.ROOT);
    }

    private static Stream<Place> named(Statement statement) {
        return statement.claim().roles().place().stream();
    }
}
