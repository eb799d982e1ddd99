package stemma.app.deciding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.app.record.BrokenRecordException;
import stemma.app.record.DecisionParsing;
import stemma.app.record.Fields;
import stemma.link.Rulings;
import stemma.link.Statement;
import stemma.review.Corrected;
import stemma.review.Decision;
import stemma.review.PairRulings;
import stemma.review.Review;
import stemma.text.Document;
import stemma.text.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the lines of {@code decisions.jsonl} say of a case.
 *
 * @param decisions those on what the case has, in their order
 * @param resting how many are on claims that it has not
 * @param findings lines that say nothing that can be followed
 */
public record Decided(List<Decision> decisions, int resting, List<Finding> findings) {

    public Decided {
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }

    /**
     * Reads lines.
     *
     * @param file names them in findings
     * @param statements all claims of the case
     */
    public static Decided on(List<Statement> statements, List<String> lines, String file) {
        Map<String, Document> reports = new HashMap<>();
        statements.forEach(statement -> reports.put(statement.id(), statement.document()));
        return of(lines, file, reports);
    }

    /**
     * Reads lines.
     *
     * @param file names them in findings
     * @param reports the report of each claim of the case, by the claim's id
     */
    static Decided of(List<String> lines, String file, Map<String, Document> reports) {
        DecisionParsing parsing = new DecisionParsing(reports);
        List<Decision> decisions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int resting = 0;
        for (int i = 0; i < lines.size(); i++) {
            try {
                Fields record = Fields.of(JsonMapper.shared().readTree(lines.get(i)));
                if (parsing.isHere(record)) {
                    decisions.add(parsing.decision(record));
                } else {
                    resting++;
                }
            } catch (BrokenRecordException e) {
                findings.add(refused(file, i + 1, String.valueOf(e.getMessage())));
            } catch (JacksonException e) {
                findings.add(refused(
                        file,
                        i + 1,
                        "column " + e.getLocation().getColumnNr() + " is not JSON (" + e.getOriginalMessage() + ")"));
            }
        }
        return new Decided(decisions, resting, findings);
    }

    /** What is in force. */
    public Review review() {
        return Review.of(decisions);
    }

    /** What they come to for pairs of claims. */
    public Rulings rulings() {
        return PairRulings.of(review());
    }

    /** What is left to compare: claims as people corrected them, without those that they rejected. */
    public List<Statement> standing(List<Statement> all) {
        if (decisions.isEmpty()) {
            return all;
        }
        Review review = review();
        return all.stream()
                .flatMap(one -> Corrected.of(one.claim(), review.claim(one.id()))
                        .map(claim -> new Statement(claim, one.document(), one.published(), one.proposition()))
                        .stream())
                .toList();
    }

    private static Finding refused(String file, int line, String why) {
        return new Finding(
                file + ", line " + line,
                "is no decision that can be followed: " + why + ".",
                "The line stays; the other decisions count.");
    }
}
