package stemma.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.export.html.IndexPage;
import stemma.export.html.Outlines;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.store.CaseReport;
import stemma.store.CaseReports;

/**
 * Writes the page of a case from the other files of its draft, after comparing, so that it shows what they say.
 *
 * <p>One report is held at a time; links and questions all at once.
 */
final class CasePage {

    private final Draft draft;

    CasePage(Draft draft) {
        this.draft = draft;
    }

    /**
     * Writes it.
     *
     * @return its hash
     * @throws IOException if a file cannot be read or written
     */
    String write() throws IOException {
        IndexPage page = new IndexPage(Outlines.of(Gazetteers.aleppoOutlines()));
        try (Draft.File file = draft.open(IndexPage.FILE);
                CaseReports reports =
                        new CaseReports(draft.path(CaseFolder.DOCUMENTS), draft.path(CaseFolder.LEDGER))) {
            file.write(page.head());
            Optional<CaseReport> report = reports.next();
            while (report.isPresent()) {
                file.write(page.report(report.get().record(), report.get().claims()));
                report = reports.next();
            }
            file.write(page.end(Map.of(
                    "links", lines(CaseFolder.LINKS),
                    "questions", lines(CaseFolder.QUESTIONS),
                    "derived", lines(CaseFolder.DERIVED))));
            return file.sha256();
        }
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(draft.path(name), StandardCharsets.UTF_8);
    }
}
