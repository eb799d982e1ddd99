package stemma.knowledge.gazetteer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stemma.claim.PlaceRef.Kind;
import stemma.resolve.place.GazetteerWords;
import stemma.resolve.place.Side;

/** Words around names, from tables with the columns {@code word}, {@code use} and {@code value}. */
final class WordTable {

    private final Map<String, Set<Kind>> generic = new HashMap<>();
    private final Map<String, Side> sides = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> stopped = new HashSet<>();

    void add(TableRow row) {
        String word = row.required("word");
        switch (row.required("use")) {
            case "generic" -> generic.put(word, kinds(row));
            case "side" -> sides.put(word, side(row));
            case "link" -> links.add(word);
            case "skip" -> skipped.add(word);
            case "part" -> parts.add(word);
            case "stop" -> stopped.add(word);
            default ->
                throw row.origin()
                        .error("the use '" + row.get("use")
                                + "' is unknown; a word is generic, side, link, skip, part or stop");
        }
    }

    GazetteerWords words() {
        return new GazetteerWords(generic, links, skipped, stopped, sides, parts);
    }

    private static Set<Kind> kinds(TableRow row) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> labels = row.list("value");
        labels.forEach(label -> kinds.add(PlaceRow.kind(row, label)));
        return kinds;
    }

    private static Side side(TableRow row) {
        return Arrays.stream(Side.values())
                .filter(side -> side.label().equals(row.get("value")))
                .findFirst()
                .orElseThrow(() -> row.origin()
                        .error("no side is called '" + row.get("value") + "'; sides are "
                                + Arrays.toString(Side.values()).toLowerCase(Locale.ROOT)));
    }
}
