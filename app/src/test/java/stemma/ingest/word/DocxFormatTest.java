package stemma.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.ingest.Packed;
import stemma.ingest.Sha256;
import stemma.text.Document;
import stemma.text.Zone;

class DocxFormatTest {

    private static final String STYLES =
            "<w:styles xmlns:w='w'><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/>"
                    + "</w:style></w:styles>";
    private static final String PROPERTIES = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Bridge</dc:title>"
            + "<dc:creator>Nadia Writer</dc:creator><cp:created>2016-12-05T00:00:00Z</cp:created></cp:coreProperties>";

    @TempDir
    private Path temp = Path.of("");

    private static byte[] word(String body) throws IOException {
        return Packed.zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w='w' xmlns:mc='m'><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                STYLES,
                "docProps/core.xml",
                PROPERTIES,
                "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'><w:footnote w:type='separator'><w:p><w:r><w:t>--</w:t></w:r></w:p></w:footnote>"
                        + "<w:footnote><w:p><w:r><w:t>Seen from afar.</w:t></w:r></w:p></w:footnote></w:footnotes>");
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private Items read(byte[] bytes) throws IOException {
        return Everything.of(temp, "report.bin", bytes);
    }

    @Test
    void paragraphs_headings_tables_and_footnotes_are_the_text() throws IOException {
        byte[] bytes = word(
                "<w:p><w:pPr><w:pStyle w:val='berschrift1'/></w:pPr><w:r><w:t>Bridge &amp; road open</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t xml:space='preserve'>The council </w:t></w:r><w:hyperlink><w:r><w:t>opened</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:t> it,</w:t><w:br/><w:t>it said.</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc>" + paragraph("dead") + "</w:tc><w:tc>" + paragraph("9")
                        + "</w:tc></w:tr></w:tbl>");
        Document report = read(bytes).reports().getFirst();
        assertThat(report.text())
                .startsWith("Bridge & road open\n\nThe council opened it,\nit said.\n\ndead")
                .contains("9")
                .endsWith("Seen from afar.")
                .doesNotContain("--");
        assertThat(report.zones().getFirst().kind()).isEqualTo(Zone.Kind.HEADLINE);
        assertThat(report.id()).isEqualTo("report.bin");
        assertThat(report.input().format()).isEqualTo("docx");
        assertThat(report.input().sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(report.masthead().author()).contains("Nadia Writer");
        assertThat(report.dayEvidence()).isEmpty();
    }

    @Test
    void what_was_struck_out_or_stands_twice_is_left_out() throws IOException {
        String text = read(word(paragraph("The bridge is open.")
                        + "<w:p><w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>now</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<mc:AlternateContent><mc:Choice><w:r><w:t>box</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t>box</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"))
                .reports()
                .getFirst()
                .text();
        assertThat(text).contains("nowbox").doesNotContain("not ", "gone", "PAGE", "boxbox");
    }

    @Test
    void text_that_breaks_off_gives_what_came_before_and_a_finding() throws IOException {
        Items items = read(word(paragraph("The bridge is open.") + "<w:p><w:r>"));
        assertThat(items.reports().getFirst().text()).contains("The bridge is open.");
        assertThat(items.findings())
                .singleElement()
                .asString()
                .contains("its text is damaged (word/document.xml, line 1)");
    }

    @Test
    void a_damaged_or_locked_file_is_a_finding() throws IOException {
        byte[] whole = word(paragraph("The bridge is open."));
        assertThat(read(Arrays.copyOf(whole, 120)).findings())
                .singleElement()
                .asString()
                .contains("the Word file is damaged");
        byte[] locked = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                locked,
                0,
                8);
        assertThat(read(locked).findings()).singleElement().asString().contains("it is locked with a password");
    }

    @Test
    void entities_are_not_replaced() throws IOException {
        byte[] bytes = Packed.zip(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:p><w:r><w:t>Open &a; now."
                        + "</w:t></w:r></w:p></w:document>");
        assertThat(read(bytes).reports().toString()).doesNotContain("root:");
    }

    @Test
    void tables_in_tables_are_read_and_a_thousand_of_them_are_a_finding() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20)
                + paragraph("The bridge is open.")
                + "</w:tc></w:tr></w:tbl>".repeat(20);
        assertThat(read(word(deep)).reports()).hasSize(1);
        Items deeper = read(word("<w:tbl><w:tr><w:tc>".repeat(1000) + paragraph("x")));
        assertThat(deeper.findings()).singleElement().asString().contains("its text is damaged");
    }
}
