package stemma.app.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.app.deciding.DecisionFile;
import stemma.export.html.IndexPage;
import stemma.export.html.Outlines;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.store.CaseReport;
import stemma.store.CaseReports;

/**
 * The page of a case, made of its other files.
 *
 * <p>One report is held at a time; what comparing gave all at once.
 *
 * @param documents {@code documents.jsonl}
 * @param ledger {@code ledger.jsonl}
 * @param compared the files of comparing that the page shows, by what they hold: {@code links}, {@code questions}, {@code derived}
 * @param decisions of people on the case; none of them need be there
 */
public record CasePage(Path documents, Path ledger, Map<String, Path> compared, DecisionFile decisions) {

    /** Where the page is written. */
    public interface Sheet {
        void write(String piece) throws IOException;
    }

    /** What of a case the page shows: all of it as it is, or what can be handed on. */
    public interface Copy {
        CaseReport report(CaseReport whole);

        /** Lines of links, questions or derived numbers; asked for after the last report. */
        List<String> compared(List<String> lines);

        /** Lines of decisions; asked for after the last report. */
        List<String> decided(List<String> lines);
    }

    private static final class Whole implements Copy {
        @Override
        public CaseReport report(CaseReport whole) {
            return whole;
        }

        @Override
        public List<String> compared(List<String> lines) {
            return lines;
        }

        @Override
        public List<String> decided(List<String> lines) {
            return lines;
        }
    }

    public CasePage {
        compared = Map.copyOf(compared);
    }

    /**
     * Writes it.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void write(Sheet sheet) throws IOException {
        write(sheet, new Whole());
    }

    /**
     * Writes what a copy holds.
     *
     * @throws IOException if a file cannot be read or written
     */
    public void write(Sheet sheet, Copy copy) throws IOException {
        IndexPage page = new IndexPage(Outlines.of(Gazetteers.aleppoOutlines()));
        sheet.write(page.head());
        try (CaseReports reports = new CaseReports(documents, ledger)) {
            Optional<CaseReport> report = reports.next();
            while (report.isPresent()) {
                CaseReport shown = copy.report(report.get());
                sheet.write(page.report(shown.record(), shown.claims()));
                report = reports.next();
            }
        }
        Map<String, List<String>> lines = new HashMap<>();
        for (Map.Entry<String, Path> file : compared.entrySet()) {
            lines.put(file.getKey(), copy.compared(Files.readAllLines(file.getValue(), StandardCharsets.UTF_8)));
        }
        lines.put("decisions", copy.decided(decisions.records()));
        sheet.write(page.end(lines));
    }
}
