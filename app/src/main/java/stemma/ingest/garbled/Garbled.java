package stemma.ingest.garbled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stemma.text.Document;
import stemma.text.Finding;

/** Reports whose text was garbled before it was saved: one finding for each file of the input, however many they are in it. */
public final class Garbled {

    /** What a location has behind the file of the input: a line, or a file within it. */
    private static final Pattern WITHIN = Pattern.compile("(?:!/.*|:\\d+)$", Pattern.DOTALL);

    /** The first of a file, and how many there are. */
    private record Told(Finding first, int count) {

        Told plus(Told other) {
            return new Told(first, count + other.count);
        }

        Finding finding() {
            int more = count - 1;
            String others = more == 0
                    ? ""
                    : " The same file has " + more + (more == 1 ? " more such report." : " more such reports.");
            return new Finding(first.where(), first.what() + others, first.remedy());
        }
    }

    private final Map<String, Told> files = new TreeMap<>();

    /** Looks at a report. */
    public void look(Document report) {
        Optional<Mojibake> mojibake = Mojibake.in(report.text());
        String where = String.join(", ", report.input().locations());
        mojibake.ifPresent(found -> files.merge(
                WITHIN.matcher(where).replaceFirst(""),
                new Told(
                        new Finding(
                                where,
                                found.what(),
                                "Fetch it anew, or save it again in the encoding in which it was written."),
                        1),
                Told::plus));
    }

    /** What was found. */
    public List<Finding> findings() {
        return files.values().stream().map(Told::finding).toList();
    }
}
