package stemma.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.PlaceRef;

/**
 * Where a report's names lie: for each place, how many names surely mean it or something inside it. A name with several
 * candidates counts for what holds them all.
 */
public final class Theatre {

    private final Map<String, Integer> names = new HashMap<>();

    /**
     * Counts the names of a report.
     *
     * @param candidates for each name of the report the places that it may mean
     */
    public Theatre(List<List<PlaceRef>> candidates) {
        for (List<PlaceRef> places : candidates) {
            certain(places).forEach(id -> names.merge(id, 1, Integer::sum));
        }
    }

    // "Aleppo" may be the city or the governorate that holds it: the city, as readers take it, and so both.
    private static Set<String> certain(List<PlaceRef> places) {
        Set<String> all = new HashSet<>();
        places.forEach(place -> all.add(place.id()));
        for (PlaceRef place : places) {
            if (withParents(place).containsAll(all)) {
                return withParents(place);
            }
        }
        Set<String> shared = places.isEmpty() ? new HashSet<>() : withParents(places.getFirst());
        places.forEach(place -> shared.retainAll(withParents(place)));
        return shared;
    }

    private static Set<String> withParents(PlaceRef place) {
        Set<String> ids = new HashSet<>(place.within());
        ids.add(place.id());
        return ids;
    }

    /** How many names of the report lie in a place, itself included. */
    public int namesIn(String id) {
        return names.getOrDefault(id, 0);
    }

    /**
     * Whether a place may be meant where others have its name: a quarter or site only if the report names the place
     * around it.
     */
    public boolean isInReach(PlaceRef place) {
        boolean local = place.kind().compareTo(PlaceRef.Kind.NEIGHBOURHOOD) <= 0;
        return !local || place.within().isEmpty() || namesIn(place.within().getFirst()) > 0;
    }

    /** How much of the report lies around a place: the names in each place that holds it, added up. */
    public int weight(PlaceRef place) {
        return Stream.concat(Stream.of(place.id()), place.within().stream())
                .mapToInt(this::namesIn)
                .sum();
    }
}
