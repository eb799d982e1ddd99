package stemma.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.ingest.Sha256;
import stemma.text.Document;

class PdfFormatTest {

    @TempDir
    private Path temp = Path.of("");

    /** A PDF of one page with these lines, larger steps where a line is empty. */
    static byte[] pdf(String password, String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                out.newLineAtOffset(50, 700);
                for (String line : lines) {
                    out.newLineAtOffset(0, line.isEmpty() ? -40 : -15);
                    out.showText(line);
                }
                out.endText();
            }
            pdf.getDocumentInformation().setTitle("Microsoft Word - draft7");
            pdf.getDocumentInformation().setAuthor("Nadia Writer");
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Items read(byte[] bytes) throws IOException {
        return Everything.of(temp, "report.dat", bytes);
    }

    @Test
    void the_text_of_a_pdf_is_a_report_by_paragraphs() throws IOException {
        byte[] bytes = pdf(
                "",
                "Bridge open",
                "",
                "The council opened the bridge",
                "on Monday, it said.",
                "",
                "Nine men were hurt.");
        Document report = read(bytes).reports().getFirst();
        assertThat(List.of(report.text().split("\n\\s*\n")))
                .containsExactly(
                        "Bridge open", "The council opened the bridge\non Monday, it said.", "Nine men were hurt.");
        assertThat(report.id()).isEqualTo("report.dat");
        assertThat(report.input().format()).isEqualTo("pdf");
        assertThat(report.input().sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(report.masthead().title().orElse("")).doesNotContain("Microsoft");
        assertThat(report.masthead().author()).contains("Nadia Writer");
        assertThat(report.dayEvidence()).isEmpty();
    }

    @Test
    void a_pdf_locked_with_a_password_is_a_finding() throws IOException {
        assertThat(read(pdf("secret", "The bridge is open.")).findings())
                .containsExactly("report.dat: the PDF is locked with a password; it is not read."
                        + " Open it with the password, and print it into a PDF without one.");
    }

    @Test
    void a_pdf_without_text_is_a_finding() throws IOException {
        assertThat(read(pdf("")).findings()).singleElement().asString().contains("the PDF shows no text (1 pages)");
    }

    @Test
    void a_damaged_pdf_is_a_finding_or_gives_what_is_left() throws IOException {
        byte[] whole = pdf("", "The bridge is open.");
        for (int length = 10; length < whole.length; length += 97) {
            Items items = read(Arrays.copyOf(whole, length));
            assertThat(items.findings().size() + items.reports().size())
                    .as("of " + length)
                    .isPositive();
        }
    }
}
