package stemma.export.jsonl;

import stemma.claim.Claim;
import stemma.export.Export;
import stemma.export.ReportClaims;

/** {@code ledger.jsonl}: every claim, one line each. */
public final class LedgerWriter implements Export {

    @Override
    public String file() {
        return "ledger.jsonl";
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String piece(ReportClaims report) {
        ClaimRecord record = new ClaimRecord(report.document().text(), report.rules());
        StringBuilder lines = new StringBuilder();
        for (Claim claim : report.claims()) {
            lines.append(record.line(claim, report.proposition(claim), report.sum(claim)))
                    .append('\n');
        }
        return lines.toString();
    }
}
