package stemma.resolve.place.pass;

import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/** A city and the district or governorate that is named after it: the bare name means the city. */
final class SettlementOverItsUnit implements PlacePass {

    @Override
    public String name() {
        return "city before its province";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        List<PlaceRef> candidates = question.candidates();
        return candidates.stream()
                .filter(place -> candidates.stream().allMatch(other -> isOrHolds(other, place)))
                .findFirst()
                .map(place -> new PlaceDecision(
                        place, name(), "the other places called " + question.words() + " are units that hold it"));
    }

    private static boolean isOrHolds(PlaceRef other, PlaceRef place) {
        boolean unit = other.kind().compareTo(PlaceRef.Kind.SUBDISTRICT) >= 0;
        return other.equals(place) || (unit && place.within().contains(other.id()));
    }
}
