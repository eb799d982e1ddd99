package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.fakes.BuiltCase;
import tools.jackson.databind.JsonNode;

/** The page of our examples, as a reader opens it: from disk, in a real browser. */
class PageTest {

    private static final int WIDE = 1440;
    private static final int HIGH = 900;

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static List<JsonNode> ledger = List.of();

    @BeforeAll
    static void start() {
        ledger = new BuiltCase(ExamplesCase.folder()).claims();
    }

    private static Chromium.Tab open(String hash) {
        return CHROMIUM.get().open(ExamplesCase.page(), hash, WIDE, HIGH);
    }

    @Test
    void it_opens_from_disk_and_makes_no_request() {
        try (Chromium.Tab tab = open("#view=reports")) {
            tab.page().locator("a.lit").first().click();
            for (Locator view : tab.page().locator("#views a").all()) {
                view.click();
            }

            assertThat(tab.text("#summary")).contains(ledger.size() + " claims");
            assertThat(tab.requests()).containsExactly(tab.address());
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void it_finds_a_comment_s_claim_with_its_chain() {
        JsonNode claim = first(c -> c.path("zone").asString().equals("comment")
                && c.path("attribution").size() > 0
                && c.path("voice").has("author"));
        List<String> chain = StreamSupport.stream(claim.path("sources").spliterator(), false)
                .map(source -> source.path("text").asString())
                .toList();
        String author = claim.path("voice").path("author").asString();
        try (Chromium.Tab tab = open(
                "#view=reports&zone=comment&report=" + claim.path("document").asString())) {
            tab.page()
                    .locator("a.lit[data-claims~='" + claim.path("id").asString() + "']")
                    .first()
                    .click();
            List<String> steps = tab.page().locator("#card .chain .who").allInnerTexts();

            assertThat(steps).hasSize(chain.size() + 1).startsWith(chain.toArray(new String[0]));
            assertThat(steps.getLast()).isEqualTo("a reader's comment by " + author);
            assertThat(tab.page().url()).contains("claim=" + claim.path("id").asString());
            tab.page().getByText("How was this found?").click();
            assertThat(tab.text("#card .found")).contains("trigger", "type");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type=killed, type, killed",
        "zone=comment, zone, comment",
        "type=attack&zone=body, zone, body",
    })
    void a_filter_lives_in_the_address(String filter, String key, String value) {
        long expected = ledger.stream()
                .filter(c -> c.path(key).asString().equals(value))
                .filter(c -> !filter.startsWith("type=attack")
                        || c.path("type").asString().equals("attack"))
                .count();
        try (Chromium.Tab tab = open("#view=claims&" + filter)) {
            assertThat(tab.count("tbody tr")).isEqualTo((int) expected).isPositive();
            tab.page().reload();
            assertThat(tab.count("tbody tr")).isEqualTo((int) expected);
        }
    }

    @Test
    void what_a_reader_chooses_goes_to_the_address_and_back_leads_back() {
        try (Chromium.Tab tab = open("#view=claims")) {
            tab.page().selectOption("#publisher", "Meridian Press");
            assertThat(tab.page().url()).contains("publisher=Meridian+Press");
            int chosen = tab.count("tbody tr");
            assertThat(chosen).isPositive().isLessThan(ledger.size());
            tab.page().selectOption("#place", new SelectOption().setIndex(1));
            tab.page().goBack();
            assertThat(tab.count("tbody tr")).isEqualTo(chosen);
            tab.page().getByText("Clear filters").click();
            assertThat(tab.count("tbody tr")).isEqualTo(ledger.size());
        }
    }

    @Test
    void a_day_shows_what_is_certain_and_tells_what_is_only_possible() {
        JsonNode dated = first(c -> c.path("time").has("earliest")
                && c.path("time").path("earliest").isString()
                && c.path("time").path("earliest").equals(c.path("time").path("latest")));
        String day = dated.path("time").path("earliest").asString();
        long certain = ledger.stream()
                .filter(c -> c.path("time").path("earliest").asString("").equals(day)
                        && c.path("time").path("latest").asString("").equals(day))
                .count();
        try (Chromium.Tab tab = open("#view=claims")) {
            tab.page().fill("#day", day);
            tab.press("Enter");

            assertThat(tab.page().url()).contains("day=" + day);
            assertThat(tab.text("#status")).contains(certain + " certain for " + day);
        }
    }

    @Test
    void a_search_finds_words_whatever_their_case_and_accents() {
        try (Chromium.Tab tab = open("#view=reports")) {
            tab.page().fill("#q", "HEZBOLLÁH");
            tab.page().waitForURL(address -> address.contains("q="));

            assertThat(tab.count("#reports li")).isEqualTo(1);
            assertThat(tab.text("mark.hit")).isEqualTo("Hezbollah");
        }
    }

    @Test
    void the_keyboard_alone_reaches_everything() {
        try (Chromium.Tab tab = open("#view=reports")) {
            tab.press("Tab");
            assertThat(tab.focus()).contains("Skip to the content");
            tab.press("Enter");
            assertThat(tab.focus()).startsWith("main#main");
            tab.press("Tab", "Tab");
            assertThat(tab.focus()).startsWith("a#.lit");
            String first = tab.text("#card blockquote");
            tab.press("ArrowRight", "ArrowRight");
            assertThat(tab.focus()).startsWith("a#.lit");
            assertThat(tab.text("#card .id")).isNotEmpty();
            tab.press("End", "Enter");
            assertThat(tab.focus()).startsWith("h2#");
            assertThat(tab.text("#card blockquote")).isNotEqualTo(first);
            tab.press("Escape");
            assertThat(tab.focus()).startsWith("a#.lit");
            assertThat(tab.count("#card blockquote")).isZero();
        }
    }

    @Test
    void the_list_of_reports_is_one_stop_with_arrows() {
        try (Chromium.Tab tab = open("#view=reports")) {
            tab.page().locator("#reports a[aria-current]").focus();
            String before = tab.text("article h2");
            tab.press("ArrowDown", "Enter");

            assertThat(tab.text("article h2")).isNotEqualTo(before);
            assertThat(tab.count("#reports a[tabindex='0']")).isEqualTo(1);
            assertThat(tab.page().url()).contains("report=");
        }
    }

    @Test
    void a_column_sorts_by_the_keyboard() {
        try (Chromium.Tab tab = open("#view=claims")) {
            tab.page().locator("thead button").first().focus();
            tab.press("Enter");
            List<String> types = tab.page().locator("tbody th a").allInnerTexts();

            assertThat(types).isSorted();
            assertThat(tab.count("th[aria-sort='ascending']")).isEqualTo(1);
        }
    }

    @Test
    void a_vague_word_is_never_shown_as_digits() throws IOException {
        JsonNode vague = first(c -> c.path("quantity").path("vague").asBoolean(false));
        try (Chromium.Tab tab = open("#view=reports&claim=" + vague.path("id").asString())) {
            assertThat(tab.page()
                            .locator("#card .slots > div")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("how many"))
                            .innerText())
                    .contains(vague.path("quantity").path("text").asString(), "a vague word that gives no figure")
                    .doesNotContainPattern("\\d");
        }
    }

    @Test
    void print_shows_the_report_and_its_claims_without_the_controls() {
        try (Chromium.Tab tab = open("#view=reports")) {
            tab.page()
                    .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(tab.page().locator("#filters").isVisible()).isFalse();
            assertThat(tab.page().locator("article").isVisible()).isTrue();
            assertThat(tab.page().locator("ul.claims").isVisible()).isTrue();
        }
    }

    private static JsonNode first(Predicate<JsonNode> wanted) {
        return ledger.stream().filter(wanted).findFirst().orElseThrow();
    }
}
