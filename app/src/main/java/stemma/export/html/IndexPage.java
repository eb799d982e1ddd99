package stemma.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import stemma.claim.Claim;
import stemma.export.Export;
import stemma.export.ReportClaims;
import stemma.export.jsonl.ClaimRecord;
import stemma.export.jsonl.DocumentRecord;

/** {@code index.html}: the case as one page. */
public final class IndexPage implements Export {

    private static final String TEMPLATE = "page.html";
    private static final String REPORTS = "<!--reports-->";

    private final String before;
    private final String after;

    public IndexPage() {
        String page = template();
        int mark = page.indexOf(REPORTS);
        if (mark < 0) {
            throw new IllegalStateException("the resource " + TEMPLATE + " has no " + REPORTS
                    + ", which says where the reports go; build it anew from app/web/");
        }
        before = page.substring(0, mark);
        after = page.substring(mark + REPORTS.length());
    }

    @Override
    public String file() {
        return "index.html";
    }

    @Override
    public String head() {
        return before;
    }

    @Override
    public String piece(ReportClaims report) {
        StringBuilder json = new StringBuilder("{\"document\":")
                .append(DocumentRecord.line(report.document(), report.published(), report.publisher()))
                .append(",\"claims\":[");
        ClaimRecord record = new ClaimRecord(report.document().text(), report.rules());
        String between = "";
        for (Claim claim : report.claims()) {
            json.append(between)
                    .append(Figures.without(record.line(claim, report.proposition(claim), report.sum(claim)), claim));
            between = ",\n";
        }
        json.append("]}");
        return "<script type=\"application/json\" class=\"report\">"
                + json.toString().replace("<", "\\u003c") + "</script>\n";
    }

    @Override
    public String tail() {
        return after;
    }

    private static String template() {
        try (InputStream in = IndexPage.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("the program has no resource " + TEMPLATE + " beside "
                        + IndexPage.class.getName() + "; build it from app/web/");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + TEMPLATE + " cannot be read", e);
        }
    }
}
