package stemma.knowledge.gazetteer;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import stemma.knowledge.gazetteer.Outline.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Points and outlines as the geometry of a GeoJSON feature (RFC 7946). */
final class GeoJsonShape {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GeoJsonShape() {}

    /**
     * A Polygon or MultiPolygon.
     *
     * @throws IllegalArgumentException with a sentence, if a corner is no point of the world
     */
    static Geometry read(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return geometry.path("type").asString("").equals("Polygon")
                ? polygon(coordinates)
                : SHAPES.createMultiPolygon(
                        coordinates.valueStream().map(GeoJsonShape::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> lines = rings.valueStream().map(GeoJsonShape::ring).toList();
        return lines.isEmpty()
                ? SHAPES.createPolygon()
                : SHAPES.createPolygon(
                        lines.getFirst(), lines.subList(1, lines.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        List<Point> points = positions.valueStream().map(GeoJsonShape::point).toList();
        boolean closed = points.size() > 1 && points.getFirst().equals(points.getLast());
        int corners = closed ? points.size() - 1 : points.size();
        if (corners < 3) {
            throw new IllegalArgumentException("its outline has " + corners + " corners; an outline has at least 3");
        }
        Coordinate[] line = new Coordinate[corners + 1];
        for (int i = 0; i <= corners; i++) {
            Point point = points.get(i % corners);
            line[i] = new Coordinate(point.longitude(), point.latitude());
        }
        return SHAPES.createLinearRing(line);
    }

    /** @throws IllegalArgumentException with a sentence, if it is no point of the world */
    static Point point(JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw new IllegalArgumentException(
                    "a position of its geometry is '" + position + "'; write it as [37.16, 36.2], east first");
        }
        Point point = new Point(position.path(0).asDouble(), position.path(1).asDouble());
        if (!point.isOnEarth()) {
            throw new IllegalArgumentException(
                    "a point of its geometry, " + position
                            + ", lies outside the world; longitude stands first and runs from -180 to 180, latitude from -90 to 90");
        }
        return point;
    }

    /** The geometry of an outline, always of several polygons. */
    static ObjectNode write(Outline outline) {
        ArrayNode polygons = NODES.arrayNode();
        for (int i = 0; i < outline.shape().getNumGeometries(); i++) {
            if (outline.shape().getGeometryN(i) instanceof Polygon polygon) {
                polygons.add(rings(polygon));
            }
        }
        ObjectNode geometry = NODES.objectNode().put("type", "MultiPolygon");
        geometry.set("coordinates", polygons);
        return geometry;
    }

    private static ArrayNode rings(Polygon polygon) {
        ArrayNode rings = NODES.arrayNode().add(line(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(line(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static ArrayNode line(LinearRing ring) {
        ArrayNode line = NODES.arrayNode();
        for (Coordinate corner : ring.getCoordinates()) {
            line.add(NODES.arrayNode().add(corner.getX()).add(corner.getY()));
        }
        return line;
    }
}
