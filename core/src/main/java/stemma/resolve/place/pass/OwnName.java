package stemma.resolve.place.pass;

import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.resolve.place.NameKey;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/** Of several places that lie side by side the one whose own name it is, where the others are only called so as well. */
final class OwnName implements PlacePass {

    @Override
    public String name() {
        return "its own name";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        NameKey words = NameKey.of(question.words());
        List<PlaceRef> bearers = question.candidates().stream()
                .filter(place -> NameKey.of(place.name()).soundsLike(words))
                .toList();
        return bearers.size() != 1 || !isBesideAll(bearers.getFirst(), question.candidates())
                ? Optional.empty()
                : Optional.of(new PlaceDecision(
                        bearers.getFirst(),
                        name(),
                        "it is the name of " + bearers.getFirst().id()
                                + ", and what else it may mean lies beside that"));
    }

    private static boolean isBesideAll(PlaceRef bearer, List<PlaceRef> others) {
        return others.stream().allMatch(other -> NearNeighbour.areSideBySide(bearer, other));
    }
}
