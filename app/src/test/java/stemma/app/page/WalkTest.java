package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import stemma.app.serve.BoardServer;
import stemma.fakes.BuiltCase;
import tools.jackson.databind.JsonNode;

/** The way of a reader through the board of four reports, one of which leads to a share that nobody said. */
class WalkTest {

    @TempDir
    static Path folder = Path.of("");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @BeforeAll
    static void start() {
        ExamplesCase.buildWalk(folder);
    }

    @Test
    void a_reader_goes_from_a_derived_share_to_its_words_and_on_to_control() {
        try (Chromium.Tab tab = CHROMIUM.open(folder.resolve("index.html"), "")) {
            Page page = tab.page();
            Locator share = page.locator(".cell.derived a")
                    .filter(new Locator.FilterOptions().setHasText("58.2 to 61.8 %"))
                    .first();
            share.click();
            Locator sum =
                    page.locator(".sum").filter(new Locator.FilterOptions().setHasText("27 km² of 45 km² is 60 %"));
            assertThat(sum.innerText()).contains("Assumed:", "nobody said this number", "by share-of-whole");

            sum.locator(".premises a").first().click();
            Locator report = page.locator(".beside")
                    .filter(new Locator.FilterOptions().setHasText("Army takes the waterworks quarter"));
            assertThat(report.locator("a.lit[aria-current]").first().innerText())
                    .startsWith("captured");
            assertThat(report.locator(".crumbs").first().innerText())
                    .contains("Syrian armed forces", "Orontes News Agency");

            page.navigate(tab.address() + "#claim=" + commented());
            assertThat(page.locator("#card .chain .who").allInnerTexts())
                    .containsExactly("source in Aleppo Police Command", "SANA", "a reader's comment by Edwin");

            page.navigate(tab.address() + "#");
            page.selectOption("#camp", "government");
            assertThat(page.locator(".cell:not(.derived) .camp").allTextContents())
                    .isNotEmpty()
                    .allMatch("government"::equals);
            page.getByText("Clear filters").click();

            page.locator("#views a[href*='view=control']").click();
            String last = tab.text("output");
            page.locator("#as-of").focus();
            tab.press("ArrowLeft");
            assertThat(tab.text("output")).isLessThan(last);
            assertThat(tab.requests()).allMatch(tab.address()::equals);
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void a_corrected_number_lasts_through_a_reload_and_a_build_and_moves_what_follows_from_it() throws Exception {
        String share = premise();
        try (BoardServer server = BoardServer.start(folder, 0);
                Chromium.Tab tab = CHROMIUM.open(server.link().toString(), "")) {
            Page page = tab.page();
            page.navigate(page.url() + "#claim=" + share);
            page.fill("#desk-by", "Ada");
            page.locator("#desk-correct summary").click();
            page.fill("#desk-from", "18");
            page.fill("#desk-to", "18");
            page.locator("#desk-keep").click();
            page.locator("ul.decisions ins").waitFor();
            page.reload();
            assertThat(tab.text("ul.decisions")).contains("18 km²", "Ada");

            ExamplesCase.buildWalk(folder);
            assertThat(Files.readString(folder.resolve("derived.jsonl"))).contains("18 km² of 45 km² is 40 %");
            page.reload();
            assertThat(tab.text("ul.decisions")).contains("18 km²", "Ada");

            page.locator("ul.decisions button").click();
            page.locator("ul.decisions").waitFor(gone());
            ExamplesCase.buildWalk(folder);
            assertThat(Files.readString(folder.resolve("derived.jsonl"))).contains("27 km² of 45 km² is 60 %");
            assertThat(tab.troubles()).isEmpty();
        } finally {
            Files.deleteIfExists(folder.resolve("decisions.jsonl"));
        }
    }

    private static String commented() {
        return new BuiltCase(folder)
                .claims().stream()
                        .filter(claim -> claim.path("zone").asString().equals("comment")
                                && claim.path("attribution").size() == 2)
                        .map(claim -> claim.path("id").asString())
                        .findFirst()
                        .orElseThrow();
    }

    private static String premise() {
        return new BuiltCase(folder)
                .claims().stream()
                        .filter(claim -> text(claim.path("quantity")).equals("27 square kilometers"))
                        .map(claim -> claim.path("id").asString())
                        .findFirst()
                        .orElseThrow();
    }

    private static String text(JsonNode words) {
        return words.path("text").asString("");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }
}
