package stemma.knowledge.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import stemma.claim.PlaceRef.Kind;
import stemma.knowledge.table.Origin;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.WordSets;

/**
 * A row of a table of places, as it stands there.
 *
 * @param origin file and line
 * @param id stable
 * @param shown the name that is shown
 * @param where kind, point and reach
 * @param within ids of the nearest parents
 * @param population people, where known
 * @param spellings further names, braces expanded
 * @param outline the line around it, where a user drew one
 */
record PlaceRow(
        Origin origin,
        String id,
        String shown,
        Where where,
        List<String> within,
        OptionalLong population,
        List<String> spellings,
        Optional<Outline> outline) {

    /** What a row says of the place itself. */
    record Where(Kind kind, double latitude, double longitude, double radiusKm) {

        private static final double KM_A_DEGREE = 111.2;

        boolean reaches(Where other) {
            double north = (latitude - other.latitude) * KM_A_DEGREE;
            if (Math.abs(north) > radiusKm) {
                return false;
            }
            double east = (longitude - other.longitude) * KM_A_DEGREE * Math.cos(Math.toRadians(latitude));
            return Math.hypot(north, east) <= radiusKm;
        }
    }

    /** The same row with other parents. */
    PlaceRow within(List<String> parents) {
        return new PlaceRow(origin, id, shown, where, parents, population, spellings, outline);
    }

    /** The same row with a line around its place. */
    PlaceRow drawn(Optional<Outline> line) {
        return new PlaceRow(origin, id, shown, where, within, population, spellings, line);
    }

    static final List<String> COLUMNS =
            List.of("id", "name", "kind", "lat", "lon", "radius_km", "within", "population", "spellings", "source");

    static PlaceRow read(TableRow row, WordSets sets) {
        Where where = new Where(
                kind(row, row.required("kind")), row.number("lat"), row.number("lon"), row.number("radius_km"));
        return new PlaceRow(
                row.origin(),
                row.required("id"),
                row.required("name"),
                where,
                row.list("within"),
                row.count("population"),
                row.list("spellings").stream()
                        .flatMap(spelling -> sets.expand(spelling, row).stream())
                        .toList(),
                Optional.empty());
    }

    static Kind kind(TableRow row, String label) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> row.bad("no kind of place is called '" + label + "'; kinds are "
                        + Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT)));
    }
}
