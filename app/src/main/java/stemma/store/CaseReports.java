package stemma.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of a case one after the other, sorted by id, straight from its files; memory holds one at a time. */
public final class CaseReports implements AutoCloseable {

    private final JsonLines reports;
    private final JsonLines ledger;
    private Optional<JsonLines.Line> claim;

    /**
     * Opens the files.
     *
     * @param documents {@code documents.jsonl}
     * @param ledger {@code ledger.jsonl}, its claims in the order of the reports
     */
    public CaseReports(Path documents, Path ledger) throws IOException {
        this.reports = new JsonLines(documents);
        this.ledger = new JsonLines(ledger);
        this.claim = this.ledger.next();
    }

    /** The next report; empty at the end. */
    public Optional<CaseReport> next() throws IOException {
        Optional<JsonLines.Line> report = reports.next();
        if (report.isEmpty()) {
            if (claim.isPresent()) {
                throw ledger.unreadable("belongs to no report, or not to the one whose turn it is", new IOException());
            }
            return Optional.empty();
        }
        String id = report.get().get("id");
        List<String> claims = new ArrayList<>();
        while (claim.isPresent() && claim.get().get("document").equals(id)) {
            claims.add(claim.get().text());
            claim = ledger.next();
        }
        return Optional.of(new CaseReport(id, report.get().text(), claims));
    }

    @Override
    public void close() throws IOException {
        try (reports) {
            ledger.close();
        }
    }
}
