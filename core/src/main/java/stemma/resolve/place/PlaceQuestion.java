package stemma.resolve.place;

import java.util.List;
import stemma.claim.PlaceRef;

/**
 * A name whose place is asked for.
 *
 * @param words the name as the report has it
 * @param candidates the places that it may mean, at least one
 * @param beside places that the names just before and after mean, as far as those are plain
 */
public record PlaceQuestion(String words, List<PlaceRef> candidates, List<PlaceRef> beside) {

    public PlaceQuestion {
        candidates = List.copyOf(candidates);
        beside = List.copyOf(beside);
    }
}
