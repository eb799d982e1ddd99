package stemma.resolve.place.pass;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/**
 * Of several places the village or town whose twin is named just before or after: two that lie side by side are told in
 * one breath, and a city named on the other side says less.
 */
final class TwinSettlement implements PlacePass {

    @Override
    public String name() {
        return "beside its twin";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        return question.beside().stream()
                .filter(TwinSettlement::isSettlement)
                .flatMap(neighbour -> twin(question, neighbour).stream())
                .findFirst();
    }

    private Optional<PlaceDecision> twin(PlaceQuestion question, PlaceRef neighbour) {
        List<PlaceRef> twins = question.candidates().stream()
                .filter(place -> isSettlement(place) && NearNeighbour.areSideBySide(place, neighbour))
                .toList();
        return twins.size() != 1
                ? Optional.empty()
                : Optional.of(new PlaceDecision(
                        twins.getFirst(),
                        name(),
                        String.format(
                                Locale.ROOT,
                                "it lies %.1f km from %s, named beside it",
                                NearNeighbour.kilometres(twins.getFirst(), neighbour),
                                neighbour.name())));
    }

    private static boolean isSettlement(PlaceRef place) {
        return place.kind() == Kind.VILLAGE || place.kind() == Kind.TOWN;
    }
}
