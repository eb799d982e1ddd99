package stemma.resolve.place.pass;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/** Of several places the one that lies close to a place named just before or after ("Nubl and Zahraa"). */
final class NearNeighbour implements PlacePass {

    private static final double CLOSE_KM = 6;
    private static final double SIDE_BY_SIDE_KM = 4;
    private static final double TIMES_FARTHER = 3;
    private static final double KM_A_DEGREE = 111.2;

    @Override
    public String name() {
        return "next to a neighbour";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        return question.beside().stream()
                .filter(neighbour -> neighbour.radiusKm() <= CLOSE_KM)
                .flatMap(neighbour -> closest(question, neighbour).stream())
                .findFirst();
    }

    private Optional<PlaceDecision> closest(PlaceQuestion question, PlaceRef neighbour) {
        List<PlaceRef> byDistance = question.candidates().stream()
                .sorted(Comparator.comparingDouble(place -> kilometres(place, neighbour)))
                .toList();
        double nearest = kilometres(byDistance.getFirst(), neighbour);
        boolean clear = byDistance.size() == 1 || kilometres(byDistance.get(1), neighbour) > TIMES_FARTHER * nearest;
        return nearest > CLOSE_KM || !clear
                ? Optional.empty()
                : Optional.of(new PlaceDecision(
                        byDistance.getFirst(),
                        name(),
                        String.format(
                                Locale.ROOT, "it lies %.1f km from %s, named beside it", nearest, neighbour.name())));
    }

    /** Whether two settlements lie so close that they are told in one breath. */
    static boolean areSideBySide(PlaceRef one, PlaceRef other) {
        return kilometres(one, other) <= SIDE_BY_SIDE_KM;
    }

    /** The distance over ground, good for places within a few hundred kilometres. */
    static double kilometres(PlaceRef one, PlaceRef other) {
        double north = one.latitude() - other.latitude();
        double middle = Math.toRadians((one.latitude() + other.latitude()) / 2);
        double east = (one.longitude() - other.longitude()) * Math.cos(middle);
        return KM_A_DEGREE * Math.hypot(north, east);
    }
}
