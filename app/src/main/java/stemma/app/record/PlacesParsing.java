package stemma.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceState;

/** Turns the places of a claim's record into values. */
final class PlacesParsing {

    private final ClaimParsing pieces;
    private final Shared shared;

    PlacesParsing(ClaimParsing pieces, Shared shared) {
        this.pieces = pieces;
        this.shared = shared;
    }

    List<Place> of(Fields record, String key) throws BrokenRecordException {
        List<Place> places = new ArrayList<>();
        for (Fields item : record.objects(key)) {
            places.add(new Place(pieces.mention(item), resolved(item), states(item), candidates(item)));
        }
        return places;
    }

    private Optional<PlaceRef> resolved(Fields item) throws BrokenRecordException {
        Optional<String> id = item.optionalText("id");
        if (id.isEmpty() || item.optionalNumber("lat").isEmpty()) {
            return Optional.empty();
        }
        return shared.one(Optional.of(new PlaceRef(
                id.get(),
                item.text("name"),
                ClaimParsing.oneOf(item, "kind", PlaceRef.Kind.values(), PlaceRef.Kind::label),
                item.optionalNumber("lat").orElse(0),
                item.optionalNumber("lon").orElse(0),
                item.optionalNumber("radius_km").orElse(1),
                item.texts("within"))));
    }

    private List<PlaceRef> candidates(Fields item) throws BrokenRecordException {
        List<PlaceRef> candidates = new ArrayList<>();
        for (Fields candidate : item.objects("candidates")) {
            resolved(candidate).ifPresent(candidates::add);
        }
        return candidates;
    }

    private List<PlaceState> states(Fields place) throws BrokenRecordException {
        List<PlaceState> states = new ArrayList<>();
        for (Fields item : place.objects("states")) {
            Optional<Fields> by = item.optionalObject("by");
            Optional<Actor> actor = by.isEmpty() ? Optional.empty() : Optional.of(pieces.actor(by.get()));
            states.add(new PlaceState(
                    ClaimParsing.oneOf(item, "kind", PlaceState.Kind.values(), PlaceState.Kind::label),
                    pieces.mention(item),
                    actor));
        }
        return states;
    }
}
