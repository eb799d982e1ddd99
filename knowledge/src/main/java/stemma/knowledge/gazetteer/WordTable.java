package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.claim.PlaceRef.Kind;
import stemma.knowledge.table.TableRow;
import stemma.resolve.place.GazetteerWords;
import stemma.resolve.place.Pronunciation;
import stemma.resolve.place.Side;

/** Words around names, from tables with the columns {@code word}, {@code use} and {@code value}. */
final class WordTable {

    private final Map<String, Set<Kind>> generic = new HashMap<>();
    private final Map<String, Side> sides = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> stopped = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();
    private final List<Pronunciation> pronunciations = new ArrayList<>();

    void add(TableRow row) {
        String word = row.required("word");
        switch (row.required("use")) {
            case "generic" -> generic.put(word, kinds(row));
            case "side" -> sides.put(word, side(row));
            case "link" -> links.add(word);
            case "skip" -> skipped.add(word);
            case "part" -> parts.add(word);
            case "stop" -> stopped.add(word);
            case "same" -> row.list("value").forEach(spelling -> same.put(spelling, word));
            case "letters" -> read(row);
            default ->
                throw row.bad("the use '" + row.get("use")
                        + "' is unknown; a word is generic, side, link, skip, part, stop, same or letters");
        }
    }

    GazetteerWords words() {
        return new GazetteerWords(generic, links, skipped, stopped, sides, parts, same, pronunciations);
    }

    /** Letters as one language reads them: {@code c>j|ev>aw}. */
    private void read(TableRow row) {
        List<Pronunciation.Rule> rules = new ArrayList<>();
        for (String rule : row.list("value")) {
            int at = rule.indexOf('>');
            if (at < 1) {
                throw row.bad("'" + rule + "' does not say how letters are read; write them as c>j");
            }
            rules.add(new Pronunciation.Rule(Pattern.compile(rule.substring(0, at)), rule.substring(at + 1)));
        }
        pronunciations.add(new Pronunciation(row.get("word"), rules));
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
                .orElseThrow(() -> row.bad("no side is called '" + row.get("value") + "'; sides are "
                        + Arrays.toString(Side.values()).toLowerCase(Locale.ROOT)));
    }
}
