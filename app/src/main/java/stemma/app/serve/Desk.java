package stemma.app.serve;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.app.CaseFolder;
import stemma.app.cache.Hashes;
import stemma.app.deciding.DecisionFile;
import stemma.app.record.BrokenRecordException;
import stemma.app.record.DecisionParsing;
import stemma.app.record.Fields;
import stemma.link.Statement;
import stemma.review.Act;
import stemma.review.Decision;
import stemma.text.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes decisions, and keeps them. Safe for use by several threads. */
final class Desk {

    /** Hexadecimal digits of a decision's id: 64 bits. */
    private static final int ID_LENGTH = 16;

    private final OfFiles<Map<String, Document>> reports;
    private final DecisionFile file;
    private final Clock clock;

    Desk(CaseFolder folder, DecisionFile file, Clock clock) {
        this.reports = new OfFiles<>(folder.claimFiles(), () -> reports(folder));
        this.file = file;
        this.clock = clock;
    }

    /** Every decision that can be read as JSON, in the order in which they were made. */
    List<String> decisions() throws IOException {
        return file.records();
    }

    /**
     * Keeps one more decision.
     *
     * @param body the record without its id and time
     * @return the record as it stands in the file
     * @throws BrokenRecordException if it is none, or is about nothing in the case
     * @throws IOException if it cannot be written
     */
    synchronized String take(String body) throws BrokenRecordException, IOException {
        ObjectNode record = object(body);
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        String id = Hashes.ofText(at + file.lines().size() + record).substring(0, ID_LENGTH);
        ObjectNode whole = JsonMapper.shared().createObjectNode().put("id", id).put("at", at);
        whole.setAll(record.without(List.of("id", "at")));
        check(Fields.of(whole));
        String line = whole.toString();
        file.add(line);
        return line;
    }

    private static ObjectNode object(String body) throws BrokenRecordException {
        try {
            JsonNode record = JsonMapper.shared().readTree(body);
            if (record instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new BrokenRecordException("the request is not JSON: " + e.getOriginalMessage());
        }
        throw new BrokenRecordException("the request must hold one JSON object");
    }

    private void check(Fields record) throws BrokenRecordException, IOException {
        DecisionParsing parsing = new DecisionParsing(reports.get());
        if (!parsing.isHere(record)) {
            throw new BrokenRecordException(
                    "the case has no such claim; it was built anew meanwhile, load the page again");
        }
        Decision decision = parsing.decision(record);
        if (decision.act() instanceof Act.Undo(String undone)
                && file.lines().stream().noneMatch(line -> line.contains("\"id\":\"" + undone + "\""))) {
            throw new BrokenRecordException("there is no decision " + undone + " that could be taken back");
        }
    }

    /** The report of each claim. */
    private static Map<String, Document> reports(CaseFolder folder) throws IOException {
        Map<String, Document> reports = new HashMap<>();
        for (Statement statement : folder.statements()) {
            reports.put(statement.id(), statement.document());
        }
        return Map.copyOf(reports);
    }
}
