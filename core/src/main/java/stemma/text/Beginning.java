package stemma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of a report that is read for claims: of most reports all of it. A file that somebody took for one report may be a library,
 * and reading takes time by the word.
 */
public final class Beginning {

    /** In UTF-16 code units; a book has fewer. */
    public static final int MOST = 1_000_000;

    private Beginning() {}

    /** The report with all that stands behind its beginning marked as boilerplate, which makes no claims; the text stays whole. */
    public static Document of(Document report) {
        return isAll(report) ? report : report.parted(zones(report));
    }

    /** What a person is told of a report that is longer. */
    public static Optional<Finding> finding(Document report) {
        return isAll(report)
                ? Optional.empty()
                : Optional.of(new Finding(
                        String.join(", ", report.input().locations()),
                        String.format(
                                Locale.ROOT,
                                "the report has %,d characters; it is kept whole, and what stands behind the first %,d makes no claims.",
                                report.text().length(),
                                MOST),
                        "If it is many reports, make each a file of its own, or a line of a .jsonl file."));
    }

    private static boolean isAll(Document report) {
        return report.text().length() <= MOST;
    }

    private static List<Zone> zones(Document report) {
        List<Zone> zones = new ArrayList<>();
        for (Zone zone : report.zones()) {
            Span span = zone.span();
            if (span.end() <= MOST) {
                zones.add(zone);
            } else {
                int cut = Math.max(span.start(), start(report.text()));
                if (cut > span.start()) {
                    zones.add(new Zone(new Span(span.start(), cut), zone.kind(), zone.author()));
                }
                zones.add(new Zone(new Span(cut, span.end()), Zone.Kind.BOILERPLATE));
            }
        }
        return zones;
    }

    /** Where the rest starts: never within a character. */
    private static int start(String text) {
        return Character.isLowSurrogate(text.charAt(MOST)) ? MOST - 1 : MOST;
    }
}
