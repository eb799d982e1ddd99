package stemma.app.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import stemma.link.Statement;
import stemma.text.DayInterval;
import stemma.text.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The claims of a whole ledger as comparing takes them, read report by report. Of a pile of any size it holds the claims, and of the
 * reports those that make any.
 */
public final class LedgerStatements {

    private final Iterator<Document> reports;
    private final Shared shared = new Shared();
    private final List<Statement> statements = new ArrayList<>();

    private LedgerStatements(Iterator<Document> reports) {
        this.reports = reports;
    }

    /**
     * Reads a ledger that this program wrote.
     *
     * @param reports in the order in which the ledger has their claims, with others between them
     * @throws IOException if the file cannot be read
     */
    public static List<Statement> read(Path ledger, Iterator<Document> reports) throws IOException {
        LedgerStatements all = new LedgerStatements(reports);
        try (BufferedReader lines = Files.newBufferedReader(ledger, StandardCharsets.UTF_8)) {
            List<JsonNode> records = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode next = JsonMapper.shared().readTree(line);
                if (!records.isEmpty() && !report(records.getFirst()).equals(report(next))) {
                    all.take(records);
                    records.clear();
                }
                records.add(next);
            }
            all.take(records);
        } catch (BrokenRecordException | JacksonException e) {
            throw new IllegalStateException("the ledger that was just written cannot be read", e);
        }
        return List.copyOf(all.statements);
    }

    private static String report(JsonNode claim) {
        return claim.path("document").asString("");
    }

    /** Takes the claims of one report. */
    private void take(List<JsonNode> records) throws BrokenRecordException {
        if (records.isEmpty()) {
            return;
        }
        Document report = next(report(records.getFirst()));
        ClaimParsing parsing = new ClaimParsing(report, shared);
        DayInterval published = report.published();
        for (JsonNode node : records) {
            Fields record = Fields.of(node);
            String id = record.text("id");
            statements.add(new Statement(
                    parsing.claim(record),
                    report,
                    published,
                    record.optionalText("proposition").orElse(id)));
        }
    }

    private Document next(String id) throws BrokenRecordException {
        while (reports.hasNext()) {
            Document report = reports.next();
            if (report.id().equals(id)) {
                return report;
            }
        }
        throw new BrokenRecordException("\"document\" is \"" + id + "\", which is no report that comes next");
    }
}
