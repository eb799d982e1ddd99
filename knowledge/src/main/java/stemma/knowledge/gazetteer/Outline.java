package stemma.knowledge.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * The line around a place, on a plane of degrees: good for places of up to some hundred kilometres. It may have several parts, and
 * holes.
 *
 * @param shape longitude first
 */
record Outline(Geometry shape) {

    /** What has so much of its ground in another place lies in that. */
    private static final double LIES_IN = 0.8;

    /** Neighbours whose lines were drawn by two hands share so much, and no more. */
    private static final double DRAWN_BY_HAND = 0.05;

    /** A point in degrees east and north. */
    record Point(double longitude, double latitude) {

        private static final double KM_A_DEGREE = 111.2;

        boolean isOnEarth() {
            return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        }

        double kilometres(Point other) {
            double middle = Math.toRadians((latitude + other.latitude) / 2);
            double east = (longitude - other.longitude) * Math.cos(middle);
            return KM_A_DEGREE * Math.hypot(latitude - other.latitude, east);
        }

        /** As much ground around the point as lies within some kilometres, and a little more in its corners. */
        Envelope around(double km) {
            double north = km / KM_A_DEGREE;
            double east = north / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
            return new Envelope(longitude - east, longitude + east, latitude - north, latitude + north);
        }

        static Point of(Coordinate coordinate) {
            return new Point(coordinate.getX(), coordinate.getY());
        }
    }

    /**
     * What somebody drew.
     *
     * @throws IllegalArgumentException with a sentence, if it is no line around some ground
     */
    static Outline drawn(Geometry shape) {
        if (!(shape instanceof Polygonal)) {
            throw new IllegalArgumentException("its outline is a "
                    + shape.getGeometryType().toLowerCase(Locale.ROOT) + "; an outline is a polygon or several");
        }
        if (shape.isEmpty()) {
            throw new IllegalArgumentException("its outline is empty");
        }
        refuseOutsideTheWorld(shape);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            refuseCrossing(shape.getGeometryN(i));
        }
        return shipped(shape);
    }

    /** A line that need not be looked at; parts of it that share ground become one. */
    static Outline shipped(Geometry shape) {
        return new Outline(shape.isValid() ? shape : GeometryFixer.fix(shape));
    }

    private static void refuseOutsideTheWorld(Geometry shape) {
        Arrays.stream(shape.getCoordinates())
                .filter(corner -> !Point.of(corner).isOnEarth())
                .findFirst()
                .ifPresent(corner -> {
                    throw new IllegalArgumentException("a point of its outline, " + corner.getX() + " east, "
                            + corner.getY() + " north, lies outside the world; longitude stands first and runs from"
                            + " -180 to 180, latitude from -90 to 90");
                });
    }

    private static void refuseCrossing(Geometry part) {
        IsValidOp check = new IsValidOp(part);
        check.setSelfTouchingRingFormingHoleValid(true);
        TopologyValidationError error = check.getValidationError();
        if (error != null) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "its outline %s near %.4f east, %.4f north; draw it around the place once",
                    problem(error),
                    error.getCoordinate().getX(),
                    error.getCoordinate().getY()));
        }
    }

    private static String problem(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL, TopologyValidationError.NESTED_HOLES ->
                "has a hole outside of it or in another hole,";
            case TopologyValidationError.TOO_FEW_POINTS -> "has fewer than 3 corners";
            default -> "crosses itself";
        };
    }

    /** In square degrees. */
    double area() {
        return shape.getArea();
    }

    /** The centre of the area, or where that lies outside a point well inside. */
    Point middle() {
        org.locationtech.jts.geom.Point centre = shape.getCentroid();
        return Point.of((shape.covers(centre) ? centre : shape.getInteriorPoint()).getCoordinate());
    }

    /** The distance of the farthest corner from a point. */
    double reachKm(Point from) {
        return Arrays.stream(shape.getCoordinates())
                .map(Point::of)
                .mapToDouble(from::kilometres)
                .max()
                .orElse(0);
    }

    boolean holds(Point point) {
        return shape.covers(shape.getFactory().createPoint(new Coordinate(point.longitude(), point.latitude())));
    }

    /** Whether a smaller place lies in it, but for what hands that draw may miss. */
    boolean holds(Outline other) {
        return other.area() < area() && shape.intersection(other.shape).getArea() >= LIES_IN * other.area();
    }

    /** Whether they share more ground than neighbours do. */
    boolean overlaps(Outline other) {
        return shape.intersection(other.shape).getArea() > DRAWN_BY_HAND * Math.min(area(), other.area());
    }

    /** Whether some of the ground within a distance of a point belongs to it. */
    boolean reachesInto(Point point, double km) {
        Geometry ground = shape.getFactory().toGeometry(point.around(km));
        return shape.intersects(ground)
                && IntStream.range(0, shape.getNumGeometries())
                        .mapToObj(shape::getGeometryN)
                        .anyMatch(part -> near(part, point) < km);
    }

    private static double near(Geometry part, Point point) {
        org.locationtech.jts.geom.Point at =
                part.getFactory().createPoint(new Coordinate(point.longitude(), point.latitude()));
        Coordinate nearest = org.locationtech.jts.operation.distance.DistanceOp.nearestPoints(part, at)[0];
        return Point.of(nearest).kilometres(point);
    }
}
