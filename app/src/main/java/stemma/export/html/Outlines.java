package stemma.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines of places, small enough for the page: a place is a list of rings, a ring a list of numbers, first a point's
 * longitude and latitude in ten-thousandths of a degree (some ten metres), then the step to each further point.
 */
public final class Outlines {

    private static final double UNITS_A_DEGREE = 10_000;

    /** How far a point may lie from the line that replaces it, in units. */
    private static final double TOLERANCE = 2;

    private record Point(long x, long y) {

        double distance(Point from, Point to) {
            double dx = (double) to.x - from.x;
            double dy = (double) to.y - from.y;
            double length = Math.hypot(dx, dy);
            return length == 0
                    ? Math.hypot((double) x - from.x, (double) y - from.y)
                    : Math.abs(dx * (y - from.y) - dy * (x - from.x)) / length;
        }
    }

    private final JsonNode collection;

    private Outlines(JsonNode collection) {
        this.collection = collection;
    }

    public static Outlines none() {
        return of("{\"features\":[]}");
    }

    /**
     * Outlines of a GeoJSON feature collection.
     *
     * @param geojson features of polygons, each with the id of its place among its properties
     */
    public static Outlines of(String geojson) {
        return new Outlines(JsonMapper.shared().readTree(geojson));
    }

    /** The outlines of all places of each city that has one of these places, so that the others give the ground. */
    String of(Set<String> places) {
        Set<String> cities = places.stream().map(Outlines::city).collect(Collectors.toSet());
        Map<String, Object> found = new LinkedHashMap<>();
        for (JsonNode feature : collection.path("features")) {
            String id = feature.path("properties").path("id").asString();
            if (cities.contains(city(id))) {
                found.put(
                        id,
                        Map.of(
                                "name",
                                feature.path("properties").path("name").asString(""),
                                "rings",
                                rings(feature.path("geometry"))));
            }
        }
        return JsonMapper.builder()
                .enable(tools.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()
                .writeValueAsString(found);
    }

    /** A quarter stands under its city: {@code aleppo/hanano}. */
    private static String city(String place) {
        int slash = place.indexOf('/');
        return slash < 0 ? place : place.substring(0, slash);
    }

    private static List<List<Long>> rings(JsonNode geometry) {
        List<List<Long>> rings = new ArrayList<>();
        boolean several = geometry.path("type").asString().equals("MultiPolygon");
        for (JsonNode polygon : several ? geometry.path("coordinates") : List.of(geometry.path("coordinates"))) {
            polygon.forEach(ring -> rings.add(packed(ring)));
        }
        return rings;
    }

    private static List<Long> packed(JsonNode ring) {
        List<Point> points = new ArrayList<>();
        ring.forEach(point -> points.add(new Point(
                Math.round(point.path(0).asDouble() * UNITS_A_DEGREE),
                Math.round(point.path(1).asDouble() * UNITS_A_DEGREE))));
        List<Long> steps = new ArrayList<>();
        Point last = new Point(0, 0);
        for (Point point : simple(points)) {
            steps.add(point.x - last.x);
            steps.add(point.y - last.y);
            last = point;
        }
        return steps;
    }

    /** Leaves out points that lie near the line between those that stay (Douglas and Peucker). */
    private static List<Point> simple(List<Point> line) {
        int far = 0;
        double most = 0;
        for (int i = 1; i < line.size() - 1; i++) {
            double distance = line.get(i).distance(line.getFirst(), line.getLast());
            if (distance > most) {
                far = i;
                most = distance;
            }
        }
        if (most <= TOLERANCE) {
            return line.size() < 2 ? line : List.of(line.getFirst(), line.getLast());
        }
        List<Point> kept = new ArrayList<>(simple(line.subList(0, far + 1)));
        kept.removeLast();
        kept.addAll(simple(line.subList(far, line.size())));
        return kept;
    }
}
