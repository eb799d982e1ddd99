package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.WordSets;
import stemma.resolve.place.GazetteerEntry;

/** Rows of several tables, put together: parents completed, further names added. */
final class PlaceTable {

    private final Map<String, PlaceRow> rows = new LinkedHashMap<>();
    private final Map<String, TableRow> moreNames = new LinkedHashMap<>();
    private final Map<String, List<String>> regions = new LinkedHashMap<>();
    private final Map<String, Set<PlaceRow>> drawnAround = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();
    private final WordSets sets;

    /** @param sets that the spellings of further names may hold in braces */
    PlaceTable(WordSets sets) {
        this.sets = sets;
    }

    void add(PlaceRow row) {
        PlaceRow earlier = rows.putIfAbsent(row.id(), row);
        if (earlier != null) {
            throw row.origin()
                    .error("the id '" + row.id() + "' is taken by "
                            + earlier.origin().file() + ", line "
                            + earlier.origin().line()
                            + "; give this place another, or add its spellings in more-names.csv");
        }
    }

    /** Puts a user's row over the one that has its id, and gives that. */
    Optional<PlaceRow> put(PlaceRow row) {
        own.add(row.id());
        return Optional.ofNullable(rows.put(row.id(), row));
    }

    /** Cities and governorates: what may hold places whose parents nobody tells. */
    List<PlaceRow> holders() {
        return rows.values().stream()
                .filter(place ->
                        place.where().kind() == Kind.CITY || place.where().kind() == Kind.GOVERNORATE)
                .sorted(Comparator.comparingDouble(
                                (PlaceRow place) -> place.where().radiusKm())
                        .thenComparing(PlaceRow::id))
                .toList();
    }

    /** All rows, in no order that matters. */
    Collection<PlaceRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Puts a place into another, by whose outline it lies there, unless it is said to be the other way round. */
    void putInto(PlaceRow outer, PlaceRow inner) {
        if (!parents(outer).contains(inner.id())) {
            drawnAround.computeIfAbsent(inner.id(), id -> new LinkedHashSet<>()).add(outer);
        }
    }

    /** Takes a user's row out again, and puts back the one that {@link #put} gave for it. */
    void remove(PlaceRow row, Optional<PlaceRow> covered) {
        own.remove(row.id());
        rows.remove(row.id());
        covered.ifPresent(shipped -> rows.put(shipped.id(), shipped));
    }

    /** @param row columns {@code id}, {@code name} (may be empty) and {@code spellings} */
    void addNames(TableRow row) {
        if (moreNames.putIfAbsent(row.required("id"), row) != null) {
            throw row.bad("the id '" + row.get("id") + "' has a row already; put all names into one");
        }
    }

    /** The places of all rows that were added. */
    List<GazetteerEntry> entries() {
        for (TableRow row : moreNames.values()) {
            if (!rows.containsKey(row.get("id"))) {
                throw row.bad("no table of places has the id '" + row.get("id") + "'");
            }
        }
        return rows.values().stream().map(this::entry).toList();
    }

    /** The place of a row, which need not be the table's own. */
    GazetteerEntry entry(PlaceRow row) {
        List<String> spellings = new ArrayList<>(row.spellings());
        String shown = row.shown();
        TableRow more = moreNames.get(row.id());
        if (more != null && !own.contains(row.id())) {
            spellings.add(shown);
            more.list("spellings").forEach(spelling -> spellings.addAll(sets.expand(spelling, more)));
            shown = more.get("name").isEmpty() ? shown : more.get("name");
        }
        PlaceRow.Where where = row.where();
        try {
            PlaceRef place = new PlaceRef(
                    row.id(), shown, where.kind(), where.latitude(), where.longitude(), where.radiusKm(), around(row));
            return new GazetteerEntry(place, spellings, row.population());
        } catch (IllegalArgumentException e) {
            throw row.origin().error(String.valueOf(e.getMessage()));
        }
    }

    private boolean isDrawn(String id) {
        return Optional.ofNullable(rows.get(id)).flatMap(PlaceRow::outline).isPresent();
    }

    /** All places that hold a row's place, the nearest first, and behind them the regions that it is a part of. */
    private List<String> around(PlaceRow row) {
        Set<String> all = new LinkedHashSet<>(parents(row));
        regions.getOrDefault(row.id(), List.of()).stream()
                .filter(region -> !isDrawn(region))
                .forEach(all::add);
        for (PlaceRow outer : drawnAround.getOrDefault(row.id(), Set.of())) {
            all.add(outer.id());
            all.addAll(parents(outer));
        }
        return List.copyOf(all);
    }

    /** All places that a row, and the rows of these, say that it lies within. */
    private List<String> parents(PlaceRow row) {
        Set<String> all = new LinkedHashSet<>();
        List<String> next = row.within();
        while (!next.isEmpty()) {
            List<String> above = new ArrayList<>();
            for (String id : next) {
                PlaceRow parent = rows.get(id);
                if (parent == null || id.equals(row.id())) {
                    throw row.origin().error("'" + id + "' in the column 'within' is not the id of another place");
                }
                if (all.add(id)) {
                    above.addAll(parent.within());
                }
            }
            next = above;
        }
        return List.copyOf(all);
    }

    /** Which places a region without sharp edges is made of, where their points alone do not tell. */
    void addParts(TableRow row) {
        for (String part : row.list("parts")) {
            if (!rows.containsKey(part) || !rows.containsKey(row.get("id"))) {
                throw row.bad("no table of places has the id '" + part + "' or '" + row.get("id") + "'");
            }
            regions.computeIfAbsent(part, id -> new ArrayList<>()).add(row.get("id"));
        }
    }
}
