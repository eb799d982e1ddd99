package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import stemma.claim.PlaceRef;
import stemma.knowledge.gazetteer.Outline.Point;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.WordSets;
import stemma.text.Finding;

/**
 * The places of a user's file. A row that cannot be used is a finding with its line, and the others count; so is a place
 * whose parent could not be used.
 */
final class OwnPlaces {

    private static final double LEAST_REACH_KM = 0.1;
    private static final double MOST_OF_A_SITE_KM = 0.5;
    private static final double MOST_OF_A_NEIGHBOURHOOD_KM = 3;

    private final PlaceTable table;
    private final WordSets sets;
    private final Map<String, PlaceRow> rows = new LinkedHashMap<>();
    private final Map<String, PlaceRow> covered = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param table of shipped places; the user's go over those of the same id */
    OwnPlaces(PlaceTable table, WordSets sets) {
        this.table = table;
        this.sets = sets;
    }

    /** Reads a file, GeoJSON where it begins with a brace, else CSV, and puts into the table what can be used. */
    List<PlaceRow> read(String file, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Consumer<BadRowException> bad = e -> findings.add(e.finding());
        if (content.stripLeading().startsWith("{")) {
            new OwnGeoJson(file, this::add, bad).read(content);
        } else {
            new OwnCsv(file, this::add, bad).read(content);
        }
        List<PlaceRow> holders = table.holders();
        rows.replaceAll((id, row) -> row.within().isEmpty() ? heldBySmallest(holders, row) : row);
        rows.values().forEach(row -> table.put(row).ifPresent(shipped -> covered.put(row.id(), shipped)));
        settle();
        return List.copyOf(rows.values());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(TableRow row, Optional<Outline> outline) {
        TableRow placed = outline.map(line -> placed(row, line)).orElse(row);
        PlaceRow place = PlaceRow.read(withDefaults(placed), sets).drawn(outline);
        PlaceRow earlier = rows.putIfAbsent(place.id(), place);
        if (earlier != null) {
            throw row.bad("the id '" + place.id() + "' is taken by line "
                    + earlier.origin().line() + " already, and an id names one place");
        }
    }

    // A place that falls takes those with it that lie in it and in nothing else that is known.
    private void settle() {
        boolean fell = true;
        while (fell) {
            fell = false;
            for (PlaceRow row : List.copyOf(rows.values())) {
                try {
                    table.entry(row);
                } catch (BadRowException e) {
                    findings.add(e.finding());
                    rows.remove(row.id());
                    table.remove(row, Optional.ofNullable(covered.get(row.id())));
                    fell = true;
                }
            }
        }
    }

    private static PlaceRow heldBySmallest(List<PlaceRow> holders, PlaceRow row) {
        return holders.stream()
                .filter(holder ->
                        !holder.id().equals(row.id()) && holder.where().reaches(row.where()))
                .findFirst()
                .map(holder -> row.within(List.of(holder.id())))
                .orElse(row);
    }

    /** The point, reach and kind that an outline tells where the row does not. */
    private static TableRow placed(TableRow row, Outline outline) {
        boolean told = !row.get("lat").isEmpty() && !row.get("lon").isEmpty();
        Point middle = told ? new Point(row.number("lon"), row.number("lat")) : outline.middle();
        double reach = Math.max(LEAST_REACH_KM, outline.reachKm(middle));
        TableRow at =
                row.with("lat", String.valueOf(middle.latitude())).with("lon", String.valueOf(middle.longitude()));
        TableRow wide =
                row.get("radius_km").isEmpty() ? at.with("radius_km", String.format(Locale.ROOT, "%.2f", reach)) : at;
        return row.get("kind").isEmpty() ? wide.with("kind", usualKind(reach).label()) : wide;
    }

    /** What a place of such a reach is most often. */
    private static PlaceRef.Kind usualKind(double reachKm) {
        PlaceRef.Kind larger =
                reachKm < MOST_OF_A_NEIGHBOURHOOD_KM ? PlaceRef.Kind.NEIGHBOURHOOD : PlaceRef.Kind.REGION;
        return reachKm < MOST_OF_A_SITE_KM ? PlaceRef.Kind.SITE : larger;
    }

    private static TableRow withDefaults(TableRow row) {
        TableRow kinded = row.get("kind").isEmpty() ? row.with("kind", PlaceRef.Kind.SITE.label()) : row;
        PlaceRef.Kind kind = PlaceRow.kind(kinded, kinded.get("kind"));
        return kinded.get("radius_km").isEmpty() ? kinded.with("radius_km", String.valueOf(usualRadius(kind))) : kinded;
    }

    /** How far a place of a kind usually reaches, in kilometres. */
    private static double usualRadius(PlaceRef.Kind kind) {
        return switch (kind) {
            case SITE -> 0.3;
            case NEIGHBOURHOOD -> 0.8;
            case VILLAGE -> 1.2;
            case TOWN -> 2;
            case CITY -> 6;
            case SUBDISTRICT -> 15;
            case DISTRICT, REGION -> 30;
            case GOVERNORATE -> 70;
            case COUNTRY -> 300;
        };
    }
}
