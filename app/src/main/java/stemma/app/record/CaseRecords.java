package stemma.app.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
    private static List<Document> documents(Path file) throws IOException {
        try (Stream<Document> reports = reports(file)) {
            return reports.toList();
        } catch (UncheckedIOException e) {
            throw Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e));
        }
    }

    /**
     * Reads reports one by one, as they are asked for, and must be closed; throws an {@link UncheckedIOException} at a record that is broken.
     *
     * @throws IOException if the file cannot be read
     */
    @SuppressWarnings("StreamResourceLeak") // whoever asked closes it
    public static Stream<Document> reports(Path file) throws IOException {
        AtomicInteger number = new AtomicInteger();
        return Files.lines(file, StandardCharsets.UTF_8).map(line -> report(line, file, number.incrementAndGet()));
    }

    private static Document report(String line, Path file, int number) {
        try {
            return DocumentParsing.document(Fields.of(JsonMapper.shared().readTree(line)));
        } catch (BrokenRecordException | JacksonException e) {
            throw new UncheckedIOException(new IOException(
                    "Line " + number + " of " + file + " is no record of a report (" + e.getMessage()
                            + "); build the case again.",
                    e));
        }
    }
}
