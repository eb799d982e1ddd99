package stemma.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of a report that is read for claims: of most reports all of it. A file that somebody took for one report may be a library,
 * and reading takes time by the word.
 */
public final class Beginning {

    /** In UTF-16 code units, some 35,000 words: longer than reports are, and read within about a minute in 512 MB. */
    public static final int MOST = 200_000;

    /** How far before the limit the end of a line or a sentence is looked for, as half a sentence states what nobody wrote. */
    private static final int LOOKED_BACK = 5_000;

    private Beginning() {}

    /** The report as if it ended where its beginning does; offsets in it are offsets in the whole. */
    public static Document of(Document report) {
        if (isAll(report)) {
            return report;
        }
        int end = end(report.text());
        return new Document(
                report.id(),
                report.input(),
                report.masthead(),
                report.dayEvidence(),
                report.text().substring(0, end),
                zones(report, end));
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
                                end(report.text())),
                        "If it is many reports, make each a file of its own, or a line of a .jsonl file."));
    }

    private static boolean isAll(Document report) {
        return report.text().length() <= MOST;
    }

    private static List<Zone> zones(Document report, int end) {
        return report.zones().stream()
                .filter(zone -> zone.span().start() < end)
                .map(zone -> new Zone(
                        new Span(zone.span().start(), Math.min(zone.span().end(), end)), zone.kind(), zone.author()))
                .toList();
    }

    /** Where the rest starts: behind a line or a sentence, if one ends near the limit; never within a character. */
    private static int end(String text) {
        int line = text.lastIndexOf('\n', MOST - 1) + 1;
        int sentence = text.lastIndexOf(". ", MOST - 2) + 2;
        int whole = Math.max(line, sentence);
        if (whole > MOST - LOOKED_BACK) {
            return whole;
        }
        return Character.isLowSurrogate(text.charAt(MOST)) ? MOST - 1 : MOST;
    }
}
