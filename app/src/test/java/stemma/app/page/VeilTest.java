package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import stemma.claim.ClaimType;
import stemma.export.ReportClaims;
import stemma.fakes.PageOf;
import stemma.fakes.Samples;
import stemma.text.Document;

/** Sentences that tell of bodies, wounds, torture or executions in plain terms stand covered. */
class VeilTest {

    private static final Document REPORT = Samples.report(
            "A day",
            "Orontes",
            "2016-11-28",
            "It rained on Monday. Two men were beheaded and killed there. Others fled.");

    @TempDir
    static Path folder = Path.of("");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(
                folder.resolve("index.html"),
                PageOf.reports(new ReportClaims(
                        REPORT,
                        REPORT.published(),
                        List.of(
                                Samples.bare("c1", REPORT, ClaimType.KILLED, "killed"),
                                Samples.bare("c2", REPORT, ClaimType.DISPLACED, "fled")),
                        Map.of(),
                        "1")));
    }

    private static Chromium.Tab open(String hash) {
        return CHROMIUM.open(folder.resolve("index.html"), hash);
    }

    @Test
    void a_graphic_sentence_is_covered_until_the_keyboard_uncovers_it_and_stays_so_in_this_window() {
        try (Chromium.Tab tab = open("#view=reports")) {
            Locator words = tab.page().locator("article .veiled-words");
            assertThat(words.isVisible()).isFalse();
            assertThat(tab.text("article .zone-text")).contains("It rained on Monday.", "A graphic passage: show it");

            tab.page().locator("article button.veil").focus();
            tab.press("Enter");
            assertThat(words.isVisible()).isTrue();
            assertThat(words.innerText()).isEqualTo("Two men were beheaded and killed there.");
            assertThat(tab.page().locator("article button.veil").getAttribute("aria-expanded"))
                    .isEqualTo("true");
            assertThat(tab.focus()).startsWith("button#.quiet veil");

            tab.page().reload();
            assertThat(words.isVisible()).isTrue();
            tab.page().locator("article button.veil").click();
            assertThat(words.isVisible()).isFalse();
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void its_words_stand_nowhere_else_in_the_open() {
        for (String hash :
                List.of("#view=reports&claim=c1", "#view=review", "#view=claims&claim=c1", "#view=timeline")) {
            try (Chromium.Tab tab = open(hash)) {
                assertThat(tab.page().locator("body").innerText()).as(hash).doesNotContain("beheaded");
            }
        }
    }
}
