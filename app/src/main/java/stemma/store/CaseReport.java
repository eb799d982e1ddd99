package stemma.store;

import java.util.List;

/**
 * A report with its claims, as the files of a case have them.
 *
 * @param id the report
 * @param record its line of {@code documents.jsonl}
 * @param claims its lines of {@code ledger.jsonl}, in their order
 */
public record CaseReport(String id, String record, List<String> claims) {

    public CaseReport {
        claims = List.copyOf(claims);
    }
}
