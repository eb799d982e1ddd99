package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.knowledge.gazetteer.Outline.Point;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.Origin;
import stemma.knowledge.table.TableRow;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a user's places from a GeoJSON feature collection. A feature's properties are named as the columns of a table; its point
 * stands for itself. Where the text is no JSON, reading goes on with the next feature that begins with its type.
 */
final class OwnGeoJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Pattern FEATURES = Pattern.compile("\"features\"\\s*:\\s*\\[");
    private static final Pattern FEATURE = Pattern.compile("\\{\\s*\"type\"\\s*:\\s*\"Feature\"");

    private final String file;
    private final BiConsumer<TableRow, Optional<Outline>> rows;
    private final Consumer<BadRowException> bad;

    /** @param rows takes what was read, with the outline where there is one, and throws where it is wrong */
    OwnGeoJson(String file, BiConsumer<TableRow, Optional<Outline>> rows, Consumer<BadRowException> bad) {
        this.file = file;
        this.rows = rows;
        this.bad = bad;
    }

    void read(String json) {
        Matcher features = FEATURES.matcher(json);
        if (!features.find()) {
            bad.accept(
                    new Origin(file, 1).error("it is no GeoJSON feature collection, as it has no list of 'features'"));
            return;
        }
        OptionalInt next = OptionalInt.of(features.end());
        while (next.isPresent()) {
            next = readFrom(json, next.getAsInt());
        }
    }

    /**
     * Reads features up to the end of their list, or to where the text is no JSON.
     *
     * @return where to go on
     */
    private OptionalInt readFrom(String json, int from) {
        long before = json.substring(0, from).chars().filter(c -> c == '\n').count();
        int begun = from;
        try (JsonParser parser = MAPPER.createParser("[" + json.substring(from))) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                begun = from + (int) parser.currentTokenLocation().getCharOffset();
                long line = before + parser.currentTokenLocation().getLineNr();
                take(new Origin(file, line), MAPPER.readTree(parser));
            }
            return OptionalInt.empty();
        } catch (JacksonException e) {
            Matcher next = FEATURE.matcher(json);
            boolean found = next.find(Math.min(begun, json.length()));
            bad.accept(new Origin(file, before + Math.max(1, e.getLocation().getLineNr()))
                    .error((found ? "here it is no JSON (" : "from here on it is no JSON (") + e.getOriginalMessage()
                            + ")"));
            return found ? OptionalInt.of(next.start()) : OptionalInt.empty();
        }
    }

    private void take(Origin origin, JsonNode feature) {
        try {
            TableRow row = row(origin, feature);
            JsonNode geometry = feature.path("geometry");
            switch (geometry.path("type").asString("")) {
                case "Point" ->
                    rows.accept(at(row, GeoJsonShape.point(geometry.path("coordinates"))), Optional.empty());
                case "Polygon", "MultiPolygon" ->
                    rows.accept(row, Optional.of(Outline.drawn(GeoJsonShape.read(geometry))));
                default ->
                    throw row.bad("its geometry is '" + geometry.path("type").asString("missing")
                            + "'; a place has a Point, a Polygon or a MultiPolygon");
            }
        } catch (BadRowException e) {
            bad.accept(e);
        } catch (IllegalArgumentException e) {
            bad.accept(origin.error(String.valueOf(e.getMessage())));
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
        return new TableRow(origin, PlaceRow.COLUMNS, cells);
    }

    private static TableRow at(TableRow row, Point point) {
        return row.with("lat", String.valueOf(point.latitude())).with("lon", String.valueOf(point.longitude()));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(OwnGeoJson::text).collect(Collectors.joining("|"))
                : value.asString("");
    }
}
