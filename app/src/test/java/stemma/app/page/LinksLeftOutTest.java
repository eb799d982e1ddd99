package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.app.CaseFolder;
import stemma.fakes.BuiltCase;

/** A page that cannot hold all links of its case, on our examples. */
class LinksLeftOutTest {

    private static final int SHOWN = 20;

    @TempDir
    private Path folder;

    @Test
    void the_board_says_so_and_so_does_a_drawer_whose_links_were_left_out_and_no_other() throws Exception {
        Path page = folder.resolve("index.html");
        Files.createFile(page);
        CaseFolder.at(ExamplesCase.folder())
                .page()
                .showing(SHOWN)
                .write(piece -> Files.writeString(page, piece, StandardOpenOption.APPEND));
        int all = new BuiltCase(ExamplesCase.folder()).links().size();

        try (Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open(page, "", 1440, 900)) {
            assertThat(tab.page().locator("main .banner").allInnerTexts())
                    .anyMatch(words -> words.contains(String.format(Locale.ROOT, "Of %,d links", all))
                            && words.contains("shows " + SHOWN + ","));
            List<?> questions = (List<?>) tab.page()
                    .evaluate("() => [...document.querySelectorAll('article.row')].map(row => row.dataset.row)");
            int lacking = 0;
            for (Object question : questions) {
                tab.page().locator("h4 a[data-row='" + question + "']").first().click();
                tab.page().locator("#card h3").first().waitFor();
                lacking += tab.count("#card .left-out");
            }
            assertThat(lacking).isPositive().isLessThan(questions.size());
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void where_all_links_are_there_nothing_is_said() {
        try (Chromium chromium = Chromium.start();
                Chromium.Tab tab =
                        chromium.open(ExamplesCase.page(), "#row=" + ExamplesCase.firstQuestion(), 1440, 900)) {
            assertThat(tab.count("#card .left-out")).isZero();
            assertThat(tab.page().locator("main .banner").allInnerTexts())
                    .noneMatch(words -> words.contains("this page shows"));
        }
    }
}
