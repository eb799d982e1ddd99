package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import stemma.fakes.BuiltCase;
import tools.jackson.databind.JsonNode;

/** The board of our examples: rows, cells, and the drawer that a click opens. */
class BoardTest {

    private static final long MOST_BYTES = 1_500_000;

    private static final List<String> ORDER =
            List.of("contradict", "overtaken", "agree", "one source", "independent", "not comparable", "said once");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static List<JsonNode> ledger = List.of();

    @BeforeAll
    static void start() {
        ledger = new BuiltCase(ExamplesCase.folder()).claims();
    }

    private static Chromium.Tab open(String hash) {
        return CHROMIUM.open(ExamplesCase.page(), hash);
    }

    @Test
    void the_most_disputed_rows_come_first_and_what_was_said_once_last() {
        try (Chromium.Tab tab = open("")) {
            List<String> found = tab.page().locator("article.row .status-of").allTextContents();

            assertThat(found).startsWith("contradict").contains("said once");
            assertThat(found.stream().map(status -> ORDER.indexOf(status.replaceAll(" \\(.*", ""))))
                    .isSorted()
                    .doesNotContain(-1);
            assertThat(tab.text("article.row .counts")).matches("\\d+ reports? / \\d+ origins? / .* camps?");
        }
    }

    @Test
    void a_click_on_a_cell_opens_the_reports_side_by_side_with_its_words_lit() {
        try (Chromium.Tab tab = open("")) {
            Locator cell = tab.page().locator("article.row-contradict .cell a").first();
            String id = cell.getAttribute("data-cell");
            cell.click();
            JsonNode claim = claim(id);
            Locator report = tab.page()
                    .locator(".beside[data-report='" + claim.path("document").asString() + "']");

            assertThat(report.locator("a.lit[aria-current]").allInnerTexts())
                    .anyMatch(lit ->
                            lit.startsWith(claim.path("trigger").path("text").asString()));
            assertThat(report.locator("a.lit[aria-current]").first().isVisible())
                    .isTrue();
            assertThat(tab.count(".beside .zone-name")).isPositive();
            assertThat(tab.count("#card .link")).isPositive();
            assertThat(tab.text("#card .link .reason")).isNotBlank();
            tab.page().getByText("How was this found?").click();
            assertThat(tab.text("#card .found")).contains("trigger", "type");
            tab.page().goBack();
            assertThat(tab.count(".beside")).isZero();
        }
    }

    @Test
    void a_chain_is_told_from_who_said_it_first_to_the_page() {
        JsonNode deep = ledger.stream()
                .filter(claim -> claim.path("attribution").size() > 1)
                .findFirst()
                .orElseThrow();
        String id = deep.path("id").asString();
        try (Chromium.Tab tab = open("#row=" + questionOf(id) + "&claim=" + id)) {
            List<String> crumbs =
                    tab.page().locator(".says[aria-current] .crumbs li").allInnerTexts();
            Stream<String> sources = deep.path("attribution").valueStream().map(link -> {
                JsonNode source = link.path("source");
                return source.path("name").asString(source.path("text").asString());
            });

            assertThat(crumbs).hasSizeGreaterThan(deep.path("attribution").size());
            assertThat(crumbs).containsSubsequence(sources.toList());
        }
    }

    @Test
    void a_filter_by_camp_leaves_the_cells_of_that_camp() {
        try (Chromium.Tab tab = open("")) {
            tab.page().selectOption("#camp", "government");

            assertThat(tab.page().url()).contains("camp=government");
            assertThat(tab.page().locator(".cell:not(.derived) .camp").allTextContents())
                    .isNotEmpty()
                    .allMatch("government"::equals);
            tab.page().goBack();
            assertThat(tab.page().locator(".cell .camp").allTextContents()).contains("camp unknown");
        }
    }

    @Test
    void a_filter_by_link_and_a_search_narrow_the_rows() {
        try (Chromium.Tab tab = open("#link=contradicts")) {
            assertThat(tab.count("article.row")).isPositive();
            assertThat(tab.count("article.row-said-once")).isZero();
            tab.page().fill("#q", "no-such-word-anywhere");
            tab.page().locator(".nothing").waitFor();
            assertThat(tab.text(".nothing")).contains("Clear a filter");
        }
    }

    @Test
    void the_keyboard_walks_the_cells_and_comes_back() {
        try (Chromium.Tab tab = open("")) {
            tab.page().locator(".cell a[tabindex='0']").first().focus();
            tab.press("ArrowDown", "ArrowDown");
            String focused = tab.focus();
            assertThat(focused).startsWith("a#.");
            assertThat(tab.count(".beside")).isZero();
            tab.press("Enter");
            assertThat(tab.focus()).startsWith("h2#");
            assertThat(tab.count(".beside")).isPositive();
            tab.press("Escape");
            assertThat(tab.focus()).isEqualTo(focused);
            assertThat(tab.count(".beside")).isZero();
        }
    }

    @Test
    void an_address_that_names_what_is_not_there_says_what_to_do() {
        try (Chromium.Tab tab = open("#row=q-gone&claim=gone")) {
            assertThat(tab.text("#card")).contains("No such question", "Close this and choose a row");
            tab.page()
                    .getByText("Close", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(tab.page().url()).doesNotContain("row=", "claim=");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void the_page_is_small() throws Exception {
        assertThat(Files.size(ExamplesCase.page())).isLessThan(MOST_BYTES);
    }

    private static JsonNode claim(String id) {
        return ledger.stream()
                .filter(claim -> claim.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String questionOf(String claim) {
        return new BuiltCase(ExamplesCase.folder())
                .questions().stream()
                        .filter(question -> question.path("members")
                                .valueStream()
                                .anyMatch(member -> member.asString().equals(claim)))
                        .map(question -> question.path("id").asString())
                        .findFirst()
                        .orElseThrow();
    }
}
