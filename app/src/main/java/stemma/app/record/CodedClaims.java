package stemma.app.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.claim.Claim;
import stemma.link.Statement;
import stemma.text.Document;
import stemma.text.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Claims of records, report by report; what is no claim of a report at hand is a finding, and the rest counts. */
public final class CodedClaims {

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, ClaimParsing> parsing = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, String> propositions = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Shared shared = new Shared();

    /** Claims of these reports; none yet. */
    public CodedClaims(List<Document> reports) {
        for (Document report : reports) {
            documents.put(report.id(), report);
        }
    }

    /**
     * Reads a file, one JSON object a line; empty lines count for nothing.
     *
     * @throws IOException if the file cannot be read
     */
    public void read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                if (!line.isBlank()) {
                    read(line, file + ", line " + number);
                }
            }
        }
    }

    /**
     * Reads one record.
     *
     * @param where names the line for a finding
     */
    public void read(String line, String where) {
        try {
            add(Fields.of(JsonMapper.shared().readTree(line)));
        } catch (BrokenRecordException e) {
            findings.add(refused(where, String.valueOf(e.getMessage())));
        } catch (JacksonException e) {
            findings.add(refused(
                    where,
                    "column " + e.getLocation().getColumnNr() + " is not JSON (" + e.getOriginalMessage() + ")"));
        }
    }

    private void add(Fields record) throws BrokenRecordException {
        String id = record.text("document");
        Document document = documents.get(id);
        if (document == null) {
            throw new BrokenRecordException("\"document\" is \"" + id + "\", and no report has that id");
        }
        Claim claim = parsing.computeIfAbsent(id, key -> new ClaimParsing(document, shared))
                .claim(record);
        if (!ids.add(claim.id())) {
            throw new BrokenRecordException("\"id\" is \"" + claim.id() + "\", which a claim before it has already");
        }
        propositions.put(claim.id(), record.optionalText("proposition").orElse(claim.id()));
        claims.computeIfAbsent(id, key -> new ArrayList<>()).add(claim);
    }

    private static Finding refused(String where, String why) {
        return new Finding(
                where, "is no claim that can be compared: " + why + ".", "It was left out; the others count.");
    }

    /** The claims of a report, in the order of the records. */
    public List<Claim> of(Document report) {
        return List.copyOf(claims.getOrDefault(report.id(), List.of()));
    }

    /** The claims of a report as comparing takes them. */
    public List<Statement> statements(Document report) {
        return of(report).stream()
                .map(claim -> new Statement(
                        claim, report, report.published(), propositions.getOrDefault(claim.id(), claim.id())))
                .toList();
    }

    /** The lines that made no claim. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
