package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.PageOf;
import stemma.fakes.RichClaim;

class SumOnPageTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_card_of_a_claim_tells_whether_its_parts_make_its_number() throws Exception {
        Path file = folder.resolve("index.html");
        Files.writeString(file, PageOf.reports(RichClaim.report()));

        Chromium chromium = Chromium.start();
        try (Chromium.Tab tab = chromium.open(file, "#view=reports&claim=c1a1m0001", 1440, 900)) {
            assertThat(tab.text("#card .slots"))
                    .contains(
                            "12 + 3 = 15, and the number is at least 12: the parts that the report tells make the number");
        } finally {
            chromium.close();
        }
    }
}
