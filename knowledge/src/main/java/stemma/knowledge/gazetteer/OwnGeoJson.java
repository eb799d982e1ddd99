package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stemma.knowledge.gazetteer.Outline.Point;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.Origin;
import stemma.knowledge.table.TableRow;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a user's places from a GeoJSON feature collection. A feature's properties are named as the columns of a table; its
 * point stands for itself, and an outline gives point and radius where the properties do not.
 */
final class OwnGeoJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final Consumer<TableRow> rows;
    private final Consumer<BadRowException> bad;

    /** @param rows takes what was read, and throws where it is wrong */
    OwnGeoJson(String file, Consumer<TableRow> rows, Consumer<BadRowException> bad) {
        this.file = file;
        this.rows = rows;
        this.bad = bad;
    }

    void read(String json) {
        long line = 1;
        try (JsonParser parser = MAPPER.createParser(json)) {
            boolean found = false;
            while (parser.nextToken() != null) {
                line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() == JsonToken.PROPERTY_NAME && "features".equals(parser.currentName())) {
                    found = true;
                    features(parser);
                }
            }
            if (!found) {
                bad.accept(new Origin(file, 1).error("it is no GeoJSON feature collection, as it has no 'features'"));
            }
        } catch (JacksonException e) {
            long at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            bad.accept(new Origin(file, at).error("from here on it is no JSON (" + e.getOriginalMessage() + ")"));
        }
    }

    private void features(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            Origin origin = new Origin(file, parser.currentTokenLocation().getLineNr());
            JsonNode feature = MAPPER.readTree(parser);
            try {
                rows.accept(row(origin, feature));
            } catch (BadRowException e) {
                bad.accept(e);
            }
        }
    }

    private static TableRow row(Origin origin, JsonNode feature) {
        JsonNode properties = feature.path("properties");
        List<String> cells = new ArrayList<>();
        for (String column : PlaceRow.COLUMNS) {
            JsonNode value =
                    column.equals("id") && !properties.has("id") ? feature.path("id") : properties.path(column);
            cells.add(text(value));
        }
        TableRow row = new TableRow(origin, PlaceRow.COLUMNS, cells);
        return placed(row, feature.path("geometry"));
    }

    private static TableRow placed(TableRow row, JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> at(row, point(row.origin(), coordinates));
            case "Polygon" -> within(row, List.of(ring(row.origin(), coordinates.path(0))));
            case "MultiPolygon" ->
                within(
                        row,
                        coordinates
                                .valueStream()
                                .map(polygon -> ring(row.origin(), polygon.path(0)))
                                .toList());
            default ->
                throw row.bad("its geometry is '" + geometry.path("type").asString("missing")
                        + "'; a place has a Point, a Polygon or a MultiPolygon");
        };
    }

    private static TableRow within(TableRow row, List<Outline> outlines) {
        Outline largest = outlines.stream()
                .reduce((one, other) -> one.area() >= other.area() ? one : other)
                .orElseThrow(() -> row.bad("its outline is empty"));
        Point middle = largest.middle();
        double reach = outlines.stream()
                .mapToDouble(outline -> outline.reachKm(middle))
                .max()
                .orElse(0);
        TableRow placed = at(row, middle);
        return row.get("radius_km").isEmpty()
                ? placed.with("radius_km", String.format(Locale.ROOT, "%.2f", Math.max(0.1, reach)))
                : placed;
    }

    private static TableRow at(TableRow row, Point point) {
        return row.with("lat", String.valueOf(point.latitude())).with("lon", String.valueOf(point.longitude()));
    }

    private static Outline ring(Origin origin, JsonNode positions) {
        List<Point> points =
                positions.valueStream().map(position -> point(origin, position)).toList();
        try {
            return new Outline(points);
        } catch (IllegalArgumentException e) {
            throw origin.error(String.valueOf(e.getMessage()));
        }
    }

    private static Point point(Origin origin, JsonNode position) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            throw origin.error(
                    "a position of its geometry is '" + position + "'; write it as [37.16, 36.2], east first");
        }
        Point point = new Point(position.path(0).asDouble(), position.path(1).asDouble());
        if (!point.isOnEarth()) {
            throw origin.error(
                    "a point of its geometry, " + position
                            + ", lies outside the world; longitude stands first and runs from -180 to 180, latitude from -90 to 90");
        }
        return point;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(OwnGeoJson::text).collect(Collectors.joining("|"))
                : value.asString("");
    }
}
