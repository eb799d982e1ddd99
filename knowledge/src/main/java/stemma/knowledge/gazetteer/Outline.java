package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The line around a place, on a plane of degrees: good for places of up to some hundred kilometres.
 *
 * @param points its corners, the last not repeating the first
 */
record Outline(List<Point> points) {

    private static final double KM_A_DEGREE = 111.2;

    /** A point in degrees east and north. */
    record Point(double longitude, double latitude) {

        boolean isOnEarth() {
            return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        }

        double kilometres(Point other) {
            double middle = Math.toRadians((latitude + other.latitude) / 2);
            double east = (longitude - other.longitude) * Math.cos(middle);
            return KM_A_DEGREE * Math.hypot(latitude - other.latitude, east);
        }

        // Above 0 where b lies left of the line from here to a, 0 on it.
        private double turn(Point a, Point b) {
            return (a.longitude - longitude) * (b.latitude - latitude)
                    - (a.latitude - latitude) * (b.longitude - longitude);
        }
    }

    private record Side(Point from, Point to) {

        double west() {
            return Math.min(from.longitude(), to.longitude());
        }

        double east() {
            return Math.max(from.longitude(), to.longitude());
        }

        boolean crosses(Side other) {
            return from.turn(to, other.from) * from.turn(to, other.to) < 0
                    && other.from.turn(other.to, from) * other.from.turn(other.to, to) < 0;
        }
    }

    Outline {
        boolean closed = points.size() > 1 && points.getFirst().equals(points.getLast());
        points = List.copyOf(closed ? points.subList(0, points.size() - 1) : points);
        if (points.size() < 3) {
            throw new IllegalArgumentException(
                    "its outline has " + points.size() + " corners; an outline has at least 3");
        }
        refuseCrossing(sides(points));
    }

    private static List<Side> sides(List<Point> points) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            sides.add(new Side(points.get(i), points.get((i + 1) % points.size())));
        }
        return sides;
    }

    // From west to east; a side meets only those that begin before it ends.
    private static void refuseCrossing(List<Side> sides) {
        List<Side> sorted =
                sides.stream().sorted(Comparator.comparingDouble(Side::west)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Side side = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).west() <= side.east(); j++) {
                if (side.crosses(sorted.get(j))) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "its outline crosses itself near %.4f east, %.4f north; draw it around the place once",
                            side.from().longitude(),
                            side.from().latitude()));
                }
            }
        }
    }

    /** In square degrees, above 0 or 0 for a line. */
    double area() {
        return Math.abs(signedArea());
    }

    private double signedArea() {
        return sides(points).stream().mapToDouble(Outline::cross).sum() / 2;
    }

    private static double cross(Side side) {
        return side.from().longitude() * side.to().latitude()
                - side.to().longitude() * side.from().latitude();
    }

    /** The centre of the area. */
    Point middle() {
        double area = signedArea();
        if (area == 0) {
            return points.getFirst();
        }
        double east = 0;
        double north = 0;
        for (Side side : sides(points)) {
            east += (side.from().longitude() + side.to().longitude()) * cross(side);
            north += (side.from().latitude() + side.to().latitude()) * cross(side);
        }
        return new Point(east / (6 * area), north / (6 * area));
    }

    /** The distance of the farthest corner from a point. */
    double reachKm(Point from) {
        return points.stream().mapToDouble(from::kilometres).max().orElse(0);
    }
}
