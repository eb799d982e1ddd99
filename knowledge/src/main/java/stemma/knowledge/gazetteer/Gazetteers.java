package stemma.knowledge.gazetteer;

import java.util.List;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.GazetteerEntry;
import stemma.resolve.place.GazetteerWords;

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

    private static final List<String> WORDS = List.of("words.csv", "stop-words.csv");

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
        return Tables.text("aleppo-outlines.geojson");
    }

    static List<GazetteerEntry> entries() {
        WordSets sets = new WordSets(Tables.read("word-sets.csv"));
        PlaceTable table = new PlaceTable();
        for (String file : PLACES) {
            Tables.read(file).forEach(row -> table.add(PlaceRow.read(row, sets)));
        }
        Tables.read("more-names.csv").forEach(table::addNames);
        Tables.read("region-parts.csv").forEach(table::addParts);
        return table.entries();
    }

    static GazetteerWords words() {
        WordTable table = new WordTable();
        WORDS.forEach(file -> Tables.read(file).forEach(table::add));
        return table.words();
    }
}
