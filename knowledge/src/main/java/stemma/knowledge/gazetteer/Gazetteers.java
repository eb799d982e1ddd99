package stemma.knowledge.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.claim.Places;
import stemma.claim.PlacesAsDrawn;
import stemma.claim.PlacesByParents;
import stemma.knowledge.table.Tables;
import stemma.knowledge.table.WordSets;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.GazetteerEntry;
import stemma.resolve.place.GazetteerWords;
import stemma.text.Finding;

/** The gazetteer that ships with Stemma. */
public final class Gazetteers {

    /** The country that reports are about unless they say otherwise. */
    private static final String HOME = "syria";

    private static final List<String> PLACES = List.of(
            "countries.csv",
            "syria-units.csv",
            "cities.csv",
            "aleppo-quarters.csv",
            "syria-quarters.csv",
            "regions.csv",
            "by-hand.csv");

    private static final List<String> WORDS = List.of("words.csv", "stop-words.csv", "letters.csv");

    private Gazetteers() {}

    /** Loads on first use; one gazetteer for the whole program. */
    private static final class Standard {
        private static final Gazetteer GAZETTEER = new Gazetteer(entries(), words(), HOME);
    }

    /** All places of the shipped tables. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Outlines of Aleppo's quarters as a GeoJSON feature collection; a feature's id is that of the place. */
    public static String aleppoOutlines() {
        return Outlines.shipped();
    }

    /** The shipped places and nothing else. */
    public static Loaded asShipped() {
        return new Loaded(standard(), new PlacesByParents(), aleppoOutlines(), List.of());
    }

    /**
     * The outlines that {@link #with} gives, for whoever needs no names.
     *
     * @param file what the file is called
     * @param text CSV or GeoJSON
     */
    public static String outlines(String file, String text) {
        WordSets sets = sets();
        return Outlines.with(new OwnPlaces(table(sets), sets).read(file, text));
    }

    /**
     * The shipped places with a user's over them: their names mean the user's places before ours, and a place of ours whose
     * id they give is theirs.
     *
     * @param file what the findings call the file
     * @param text CSV or GeoJSON
     */
    public static Loaded with(String file, String text) {
        WordSets sets = sets();
        PlaceTable table = table(sets);
        OwnPlaces own = new OwnPlaces(table, sets);
        List<PlaceRow> places = own.read(file, text);
        Set<String> first = places.stream().map(PlaceRow::id).collect(Collectors.toSet());
        List<PlaceRow> drawn =
                places.stream().filter(row -> row.outline().isPresent()).toList();
        Places ground = drawn.isEmpty()
                ? new PlacesByParents()
                : new PlacesAsDrawn(new DrawnGround(table, Outlines.besides(first)).draw(drawn));
        return new Loaded(
                new Gazetteer(table.entries(), words(), HOME, first), ground, Outlines.with(places), own.findings());
    }

    /**
     * A gazetteer with a user's file, and what was wrong with that.
     *
     * @param ground how its places lie to each other, by the outlines that the user drew
     * @param outlines all that are known, as a GeoJSON feature collection like {@link #aleppoOutlines}
     * @param findings one for each place that does not count
     */
    public record Loaded(Gazetteer gazetteer, Places ground, String outlines, List<Finding> findings) {
        public Loaded {
            findings = List.copyOf(findings);
        }
    }

    static List<GazetteerEntry> entries() {
        return table(sets()).entries();
    }

    private static WordSets sets() {
        return new WordSets(Tables.shipped("gazetteer/word-sets.csv"));
    }

    private static PlaceTable table(WordSets sets) {
        PlaceTable table = new PlaceTable(sets);
        for (String file : PLACES) {
            Tables.shipped("gazetteer/" + file).forEach(row -> table.add(PlaceRow.read(row, sets)));
        }
        Tables.shipped("gazetteer/more-names.csv").forEach(table::addNames);
        Tables.shipped("gazetteer/region-parts.csv").forEach(table::addParts);
        return table;
    }

    static GazetteerWords words() {
        WordTable table = new WordTable();
        WORDS.forEach(file -> Tables.shipped("gazetteer/" + file).forEach(table::add));
        return table.words();
    }
}
