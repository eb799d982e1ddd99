package stemma.export.jsonl;

import stemma.export.Export;
import stemma.export.ReportClaims;

/** {@code documents.jsonl}: every report, one line each. */
public final class DocumentsWriter implements Export {

    @Override
    public String file() {
        return "documents.jsonl";
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String piece(ReportClaims report) {
        return DocumentRecord.line(report.document(), report.published(), report.publisher()) + "\n";
    }
}
