package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import stemma.claim.PlaceRef;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.WordSets;
import stemma.resolve.place.GazetteerEntry;
import stemma.text.Finding;

/**
 * The places of a user's file. A row that cannot be used is a finding with its line, and the others count; so is a place
 * whose parent could not be used.
 */
final class OwnPlaces {

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

    /** Reads a file: GeoJSON where it begins with a brace, else CSV. */
    List<GazetteerEntry> read(String file, String text) {
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
        return entries();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(TableRow row) {
        PlaceRow place = PlaceRow.read(withDefaults(row), sets);
        PlaceRow earlier = rows.putIfAbsent(place.id(), place);
        if (earlier != null) {
            throw row.bad("the id '" + place.id() + "' is taken by line "
                    + earlier.origin().line() + " already, and an id names one place");
        }
    }

    // A place that falls takes those with it that lie in it and in nothing else that is known.
    private List<GazetteerEntry> entries() {
        List<GazetteerEntry> entries = new ArrayList<>();
        boolean fell = true;
        while (fell) {
            fell = false;
            entries.clear();
            for (PlaceRow row : List.copyOf(rows.values())) {
                try {
                    entries.add(table.entry(row));
                } catch (BadRowException e) {
                    findings.add(e.finding());
                    rows.remove(row.id());
                    table.remove(row);
                    Optional.ofNullable(covered.get(row.id())).ifPresent(table::putBack);
                    fell = true;
                }
            }
        }
        return List.copyOf(entries);
    }

    private static PlaceRow heldBySmallest(List<PlaceRow> holders, PlaceRow row) {
        return holders.stream()
                .filter(holder ->
                        !holder.id().equals(row.id()) && holder.where().reaches(row.where()))
                .findFirst()
                .map(holder -> row.within(List.of(holder.id())))
                .orElse(row);
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
