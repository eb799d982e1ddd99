package stemma.resolve.place.pass;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/**
 * Of several places the one that a reader thinks of first: a country, else one in the home country, else the one with
 * many times more people than any other.
 */
final class LargestPlace implements PlacePass {

    private static final double TIMES_MORE = 5;

    private final Gazetteer gazetteer;

    LargestPlace(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "the largest place";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        List<PlaceRef> countries = question.candidates().stream()
                .filter(place -> place.kind() == Kind.COUNTRY)
                .toList();
        if (countries.size() == 1) {
            return Optional.of(new PlaceDecision(countries.getFirst(), name(), "it is a country"));
        }
        List<PlaceRef> atHome = question.candidates().stream()
                .filter(place -> place.within().contains(gazetteer.home()) && theatre.isInReach(place))
                .toList();
        if (atHome.size() == 1) {
            return Optional.of(
                    new PlaceDecision(atHome.getFirst(), name(), "it is the only one in " + gazetteer.home()));
        }
        return mostPeople(
                atHome.isEmpty()
                        ? question.candidates().stream()
                                .filter(theatre::isInReach)
                                .toList()
                        : atHome);
    }

    private Optional<PlaceDecision> mostPeople(List<PlaceRef> places) {
        List<PlaceRef> ordered = places.stream()
                .sorted(Comparator.comparingLong(this::people).reversed())
                .toList();
        if (ordered.size() < 2) {
            return Optional.empty();
        }
        long most = people(ordered.getFirst());
        return most == 0 || most < TIMES_MORE * people(ordered.get(1))
                ? Optional.empty()
                : Optional.of(new PlaceDecision(
                        ordered.getFirst(), name(), most + " people live there, many times more than in the others"));
    }

    private long people(PlaceRef place) {
        return gazetteer.population(place.id()).orElse(0);
    }
}
