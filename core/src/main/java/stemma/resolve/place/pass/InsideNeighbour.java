package stemma.resolve.place.pass;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/** Of several places the one that lies in a place named just before or after ("al-Zahraa in Homs"). */
final class InsideNeighbour implements PlacePass {

    @Override
    public String name() {
        return "inside a neighbour";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        return question.beside().stream()
                .sorted(Comparator.comparing(PlaceRef::kind))
                .flatMap(neighbour -> onlyOneIn(question, neighbour).stream())
                .findFirst();
    }

    private Optional<PlaceDecision> onlyOneIn(PlaceQuestion question, PlaceRef neighbour) {
        List<PlaceRef> inside = question.candidates().stream()
                .filter(place -> place.within().contains(neighbour.id()))
                .toList();
        return inside.size() != 1
                ? Optional.empty()
                : Optional.of(new PlaceDecision(
                        inside.getFirst(), name(), "it lies in " + neighbour.name() + ", which is named beside it"));
    }
}
