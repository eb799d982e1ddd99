package stemma.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.ingest.Packed;
import stemma.ingest.Sha256;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Zone;

class MarkdownFormatTest {

    @TempDir
    private Path temp = Path.of("");

    private Items read(String text) throws IOException {
        return Everything.of(temp, "report.md", Packed.bytes(text));
    }

    @Test
    void marks_are_no_part_of_the_text_and_headings_are_headlines() throws IOException {
        String text =
                "# Bridge *open*\n\nThe council **opened** the [bridge](https://example.org/x)\non Monday.\n\n> We are glad.\n";
        Document report = read(text).reports().getFirst();
        assertThat(report.text()).isEqualTo("Bridge open\n\nThe council opened the bridge on Monday.\n\nWe are glad.");
        assertThat(report.zones().stream().map(Zone::kind))
                .startsWith(Zone.Kind.HEADLINE)
                .contains(Zone.Kind.BODY, Zone.Kind.QUOTE);
        assertThat(report.id()).isEqualTo("report.md");
        assertThat(report.input().format()).isEqualTo("markdown");
        assertThat(report.input().sha256()).isEqualTo(Sha256.of(text));
    }

    @Test
    void front_matter_is_what_the_file_says_of_itself() throws IOException {
        Document report =
                read("---\ntitle: Bridge open\ndate: 2016-12-05\npublisher: River Courier\n---\n\nThe council said so.\n")
                        .reports()
                        .getFirst();
        assertThat(report.masthead().title()).contains("Bridge open");
        assertThat(report.masthead().publisher().orElseThrow().name()).isEqualTo("River Courier");
        assertThat(report.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 12, 5)));
        assertThat(report.text()).isEqualTo("The council said so.");
    }

    @Test
    void quotes_a_thousand_levels_deep_are_read() throws IOException {
        assertThat(read("> ".repeat(1000) + "The bridge is open.").reports()).hasSize(1);
    }

    @Test
    void an_empty_file_is_a_finding() throws IOException {
        assertThat(read("").findings()).singleElement().asString().startsWith("report.md: the page shows no word");
    }
}
