package stemma.export.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.Claim;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.export.ChosenPlace;

/** The cells about where: the words, what they mean, and what they may mean where their report leaves it open. */
final class PlaceCells {

    private PlaceCells() {}

    static void add(List<String> row, Claim.Roles roles) {
        for (List<Place> places : List.of(roles.place(), roles.placeFrom(), roles.placeTo())) {
            row.add(Cells.joined(places, PlaceCells::words));
            row.add(ids(places));
        }
        row.add(Stream.of(roles.place(), roles.placeFrom(), roles.placeTo())
                .flatMap(List::stream)
                .filter(place -> !place.candidates().isEmpty())
                .map(PlaceCells::candidates)
                .distinct()
                .collect(Collectors.joining("; ")));
        row.add("");
        row.add("");
    }

    /** An id for each place, in the order of the words; nothing where none has one. */
    private static String ids(List<Place> places) {
        boolean none = places.stream().allMatch(place -> place.resolved().isEmpty());
        return none
                ? ""
                : Cells.joined(
                        places, place -> place.resolved().map(PlaceRef::id).orElse("?"));
    }

    private static String candidates(Place place) {
        return words(place) + ": "
                + place.candidates().stream().map(PlaceRef::id).collect(Collectors.joining(" or "));
    }

    static String chosen(List<ChosenPlace> places) {
        return Cells.joined(places, place -> place.words() + ": " + place.id());
    }

    private static String words(Place place) {
        return place.mention().text();
    }
}
