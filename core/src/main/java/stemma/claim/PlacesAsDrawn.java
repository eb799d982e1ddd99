package stemma.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How places lie to each other where somebody drew the outlines of some: what lies in a drawn place names it among its parents,
 * and nothing else lies in it, however near. All other places lie as {@link PlacesByParents} tells.
 */
public final class PlacesAsDrawn implements Places {

    private final PlacesByParents others = new PlacesByParents();
    private final Map<String, Set<String>> drawn;

    /**
     * Holds what the outlines tell.
     *
     * @param drawn for the id of each place that was drawn the ids of those that share ground with it and do not lie in it
     */
    public PlacesAsDrawn(Map<String, Set<String>> drawn) {
        Map<String, Set<String>> copy = new HashMap<>();
        drawn.forEach((id, sharing) -> copy.put(id, Set.copyOf(sharing)));
        this.drawn = Map.copyOf(copy);
    }

    @Override
    public boolean contains(PlaceRef outer, PlaceRef inner) {
        return isDrawn(outer)
                ? outer.id().equals(inner.id()) || inner.within().contains(outer.id())
                : others.contains(outer, inner);
    }

    @Override
    public boolean overlaps(PlaceRef a, PlaceRef b) {
        return isDrawn(a) || isDrawn(b)
                ? contains(a, b) || contains(b, a) || shareGround(a, b) || shareGround(b, a)
                : others.overlaps(a, b);
    }

    private boolean shareGround(PlaceRef a, PlaceRef b) {
        return drawn.getOrDefault(a.id(), Set.of()).contains(b.id());
    }

    @Override
    public boolean isDrawn(PlaceRef place) {
        return drawn.containsKey(place.id());
    }

    @Override
    public double distanceKm(PlaceRef a, PlaceRef b) {
        return others.distanceKm(a, b);
    }
}
