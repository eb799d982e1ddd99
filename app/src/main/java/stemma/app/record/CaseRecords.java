package stemma.app.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stemma.link.Statement;
import stemma.text.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The claims of a case as comparing takes them, from the case's own files. */
public final class CaseRecords {

    private CaseRecords() {}

    /**
     * Reads all claims.
     *
     * @param documents {@code documents.jsonl}
     * @param ledger {@code ledger.jsonl}
     * @throws IOException if a file cannot be read, or was changed so that a record in it is broken
     */
    public static List<Statement> statements(Path documents, Path ledger) throws IOException {
        List<Document> reports = documents(documents);
        CodedClaims claims = new CodedClaims(reports);
        claims.read(ledger);
        if (!claims.findings().isEmpty()) {
            throw new IOException(claims.findings().getFirst().sentence() + " Build the case again.");
        }
        return reports.stream()
                .flatMap(report -> claims.statements(report).stream())
                .toList();
    }

    /**
     * Reads all reports, each with the evidence of its day that its text gave.
     *
     * @throws IOException if the file cannot be read, or was changed so that a record in it is broken
     */
    public static List<Document> documents(Path file) throws IOException {
        List<Document> reports = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reports.add(
                        DocumentParsing.document(Fields.of(JsonMapper.shared().readTree(line))));
            }
        } catch (BrokenRecordException | JacksonException e) {
            throw new IOException(
                    "Line " + (reports.size() + 1) + " of " + file + " is no record of a report (" + e.getMessage()
                            + "); build the case again.",
                    e);
        }
        return reports;
    }
}
