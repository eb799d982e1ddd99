package stemma.knowledge.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import stemma.claim.PlaceRef;
import stemma.knowledge.gazetteer.Outline.Point;

/**
 * What the outlines of a user's places tell of the others: which lie in them, in which outlines of ours they lie, and which only
 * share ground with them. A place without outline lies in one that reaches farther and holds its point.
 */
final class DrawnGround {

    private final PlaceTable table;
    private final Map<String, Outline> outlines = new HashMap<>();
    private final Map<String, Set<String>> sharing = new TreeMap<>();

    /**
     * Knows outlines of ours.
     *
     * @param table is told what lies in what
     * @param shipped outlines by the ids of their places
     */
    DrawnGround(PlaceTable table, Map<String, Outline> shipped) {
        this.table = table;
        this.outlines.putAll(shipped);
    }

    /** Lays places with outlines over the others; gives the ids of those that share ground with each. */
    Map<String, Set<String>> draw(Collection<PlaceRow> own) {
        own.forEach(row -> outlines.put(row.id(), row.outline().orElseThrow()));
        STRtree places = new STRtree();
        table.rows().forEach(row -> places.insert(ground(row), row));
        List<PlaceRow> smallestFirst = own.stream()
                .sorted(Comparator.comparingDouble(
                                (PlaceRow row) -> row.outline().orElseThrow().area())
                        .thenComparing(PlaceRow::id))
                .toList();
        for (PlaceRow row : smallestFirst) {
            sharing.put(row.id(), new TreeSet<>());
            for (Object other : places.query(ground(row))) {
                if (other instanceof PlaceRow place && !place.id().equals(row.id())) {
                    relate(row, place);
                }
            }
        }
        return sharing;
    }

    private Envelope ground(PlaceRow row) {
        return Optional.ofNullable(outlines.get(row.id()))
                .map(outline -> outline.shape().getEnvelopeInternal())
                .orElseGet(() -> point(row).around(isBlurred(row) ? row.where().radiusKm() : 0));
    }

    private void relate(PlaceRow drawn, PlaceRow other) {
        Outline here = outline(drawn).orElseThrow();
        Optional<Outline> there = outline(other);
        if (there.isPresent() ? here.holds(there.get()) : holdsPoint(here, drawn, other)) {
            table.putInto(drawn, other);
        } else if (there.isPresent() && there.get().holds(here)) {
            table.putInto(other, drawn);
        } else if (there.map(here::overlaps).orElseGet(() -> isBlurred(other) && reachesInto(here, other))) {
            sharing.getOrDefault(drawn.id(), new TreeSet<>()).add(other.id());
        }
    }

    private Optional<Outline> outline(PlaceRow row) {
        return Optional.ofNullable(outlines.get(row.id()));
    }

    private static boolean holdsPoint(Outline outline, PlaceRow drawn, PlaceRow other) {
        return other.where().radiusKm() < outline.reachKm(point(drawn)) && outline.holds(point(other));
    }

    private static boolean reachesInto(Outline outline, PlaceRow blurred) {
        return outline.reachesInto(point(blurred), blurred.where().radiusKm());
    }

    /** A region that nobody drew. */
    private static boolean isBlurred(PlaceRow row) {
        return row.where().kind() == PlaceRef.Kind.REGION;
    }

    private static Point point(PlaceRow row) {
        return new Point(row.where().longitude(), row.where().latitude());
    }
}
