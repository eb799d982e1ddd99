package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.fakes.BuiltCase;
import tools.jackson.databind.JsonNode;

/** The lenses on the same selection, on our examples. */
class LensTest {

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static Chromium.Tab open(String hash) {
        return CHROMIUM.open(ExamplesCase.page(), hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "control", "wording", "responsibility", "relay"})
    void a_lens_keeps_the_filters_and_leads_to_a_claim_s_card(String view) {
        try (Chromium.Tab tab = open("#type=attack,killed,captured")) {
            tab.page().locator("#views a[href*='view=" + view + "']").click();
            Locator first = tab.page().locator("main a[data-claims]").first();
            first.click();

            assertThat(tab.page().url()).contains("view=" + view, "type=attack,killed,captured", "claim=");
            assertThat(tab.text("#card blockquote")).isNotBlank();
            assertThat(first.getAttribute("aria-current")).isEqualTo("true");
            tab.press("Escape");
            assertThat(tab.page().url()).doesNotContain("claim=");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "timeline", "control", "wording", "balance", "responsibility", "relay", "claims"})
    void a_lens_without_anything_says_what_to_do(String view) {
        try (Chromium.Tab tab = open("#view=" + view + "&q=no-such-word-anywhere")) {
            assertThat(tab.text("main .nothing")).containsIgnoringCase("clear");
        }
    }

    @Test
    void the_timeline_has_an_axis_for_what_is_told_and_one_for_when() {
        try (Chromium.Tab tab = open("#view=timeline")) {
            assertThat(tab.page().locator("thead th").allInnerTexts())
                    .anyMatch(head -> head.startsWith("Days spoken of"))
                    .anyMatch(head -> head.startsWith("Days of publication"));
            assertThat(tab.count("tbody tr:first-child svg.barline rect")).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void the_slider_moves_map_and_table_to_another_day() {
        try (Chromium.Tab tab = open("#view=control")) {
            String last = tab.text("output");
            int places = tab.count("main tbody");
            assertThat(tab.count("svg.map .area[data-place]")).isPositive();
            tab.page().locator("#as-of").focus();
            tab.press("Home");

            assertThat(tab.text("output")).isLessThan(last);
            assertThat(tab.count("main tbody")).isLessThan(places);
            assertThat(tab.focus()).startsWith("input#as-of");
            assertThat(tab.page().url()).contains("asOf=" + tab.text("output"));
            tab.page().reload();
            assertThat(tab.text("output")).isLessThan(last);
        }
    }

    @Test
    void every_state_of_control_is_explained_beside_the_map() {
        try (Chromium.Tab tab = open("#view=control")) {
            List<String> states = tab.page().locator("main tbody .held").allInnerTexts();

            assertThat(states).isNotEmpty();
            assertThat(tab.page().locator(".meanings dt").allInnerTexts()).containsAll(states);
        }
    }

    @Test
    void wording_sets_labels_against_publishers_by_name() {
        try (Chromium.Tab tab = open("#view=wording")) {
            List<String> publishers = tab.page().locator("thead th").allInnerTexts();

            assertThat(publishers.subList(1, publishers.size())).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            assertThat(tab.count(".matrix .group")).isPositive();
        }
    }

    @Test
    void responsibility_tells_blame_and_denial_apart() {
        try (Chromium.Tab tab = open("#view=responsibility")) {
            assertThat(tab.count(".part-blamed")).isPositive();
            assertThat(tab.count(".part-denied")).isPositive();
            assertThat(tab.text(".part-denied")).contains("says that it was not");
        }
    }

    @Test
    void balance_without_filters_counts_what_balance_jsonl_does() {
        try (Chromium.Tab tab = open("#view=balance")) {
            assertThat(numbers(tab, "Who speaks: camps")).isEqualTo(counted("camps", "propositions", "reports"));
            assertThat(numbers(tab, "Who speaks: institutions"))
                    .isEqualTo(counted("institutions", "propositions", "reports"));
            assertThat(numbers(tab, "Who passes it on")).isEqualTo(counted("media", "propositions", "reports"));
            assertThat(numbers(tab, "Spoken of, and never speaks")).isEqualTo(counted("silent", "propositions"));
            assertThat(tab.page()
                            .locator("[aria-label='Who speaks: camps'] tbody th")
                            .allInnerTexts())
                    .isEqualTo(rows("camps")
                            .map(row ->
                                    row.path("name").asString("camp unknown").replace('-', ' '))
                            .toList());
            assertThat(numbers(tab, "Whose victims are told of").stream()
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .isEqualTo(rows("victims")
                            .mapToInt(row -> row.path("propositions").asInt())
                            .sum());
        }
    }

    /** Every number of a table, row by row. */
    private static List<String> numbers(Chromium.Tab tab, String table) {
        return tab.page().locator("[aria-label='" + table + "'] tbody td").allInnerTexts().stream()
                .filter(words -> words.matches("\\d+"))
                .toList();
    }

    private static Stream<JsonNode> rows(String table) {
        return new BuiltCase(ExamplesCase.folder())
                .records("balance.jsonl").stream()
                        .filter(row -> row.path("table").asString().equals(table));
    }

    private static List<String> counted(String table, String... columns) {
        return rows(table)
                .flatMap(
                        row -> Stream.of(columns).map(column -> row.path(column).asString()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"government", "aid", "opposition", "un"})
    void balance_counts_a_chosen_camp_as_the_whole_case_does(String camp) {
        try (Chromium.Tab tab = open("#view=balance")) {
            String camps = "[aria-label='Who speaks: camps'] tbody tr";
            Locator row = tab.page()
                    .locator(camps, new Page.LocatorOptions().setHasText(Pattern.compile("^" + camp + "(?![a-z])")));
            String counted = row.innerText();
            row.locator("a").click();

            assertThat(tab.page().url()).contains("view=balance", "camp=" + camp);
            assertThat(tab.page().locator(camps).allInnerTexts()).containsExactly(counted);
        }
    }

    @Test
    void a_relay_tells_which_words_are_repeated_and_responsibility_keeps_to_the_filters() {
        try (Chromium.Tab tab = open("#view=relay")) {
            assertThat(tab.page().locator("main h4 + p").allInnerTexts())
                    .anyMatch(words -> words.contains("in common with"));
        }
        try (Chromium.Tab all = open("#view=responsibility");
                Chromium.Tab one = open("#view=responsibility&camp=government")) {
            assertThat(one.count("li [data-claims]")).isPositive().isLessThan(all.count("li [data-claims]"));
        }
    }
}
