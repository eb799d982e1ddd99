package stemma.fakes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.export.ReportClaims;
import stemma.export.html.IndexPage;
import stemma.export.html.Outlines;
import stemma.export.jsonl.ClaimRecord;
import stemma.export.jsonl.DocumentRecord;
import stemma.knowledge.GraphicWords;

/** The page of a case, from reports in memory. */
public final class PageOf {

    private PageOf() {}

    /** A page with nothing to compare. */
    public static String reports(ReportClaims... reports) {
        return compared(Map.of(), reports);
    }

    /** A page with lines of {@code links}, {@code questions} and {@code derived}. */
    public static String compared(Map<String, List<String>> comparison, ReportClaims... reports) {
        IndexPage page = new IndexPage(Outlines.none(), GraphicWords.english()::in);
        StringBuilder html = new StringBuilder(page.head());
        for (ReportClaims report : reports) {
            html.append(piece(page, report));
        }
        return html.append(end(page, comparison)).toString();
    }

    /** What stands behind the last report. */
    public static String end(IndexPage page, Map<String, List<String>> comparison) {
        StringBuilder end = new StringBuilder();
        new TreeMap<>(comparison)
                .forEach((name, lines) -> end.append(IndexPage.rows(name, lines).inPage()));
        page.shared().forEach(block -> end.append(block.inPage()));
        return end.append(page.foot()).toString();
    }

    /** The piece of one report. */
    public static String piece(IndexPage page, ReportClaims report) {
        ClaimRecord records = new ClaimRecord(report.document().text(), report.rules());
        return page.report(
                        DocumentRecord.line(report.document(), report.published(), report.publisher()),
                        report.claims().stream()
                                .map(claim -> records.line(claim, report.proposition(claim), report.sum(claim)))
                                .toList())
                .inPage();
    }
}
