package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Place;
import stemma.export.ReportClaims;
import stemma.fakes.PageOf;
import stemma.fakes.Samples;
import stemma.text.Document;

/** Reports that try to be more than text. */
class HostileReportTest {

    private static final String MARKUP = "</script><script>alert('one')</script><img src=x onerror=alert('two')>"
            + "<svg onload=alert('three')><a href=\"javascript:alert('four')\">here</a><!-- {{x}} ${y}";
    private static final String TURNED = "killed \u202eforty\u202c in <b>Hanano</b>\u2066x\u2069 \u0007";

    @TempDir
    static Path folder = Path.of("");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @Test
    void markup_in_a_report_is_shown_as_text_and_does_nothing() throws Exception {
        try (Chromium.Tab tab = open("#view=reports&claim=c1")) {
            assertThat(tab.text(".zone-text")).contains(MARKUP);
            assertThat(tab.text("article h2")).contains("Title of " + MARKUP);
            assertThat(tab.text("#reports li")).contains("<i>Orontes</i>");
            assertThat(tab.count("img, svg[onload], a[href^='javascript'], i, main b, #card .slots b, iframe"))
                    .isZero();
            assertThat(tab.count("script:not([type])")).isEqualTo(1);
            assertThat(tab.troubles()).isEmpty();
            assertThat(tab.requests()).containsExactly(tab.address());
        }
    }

    @Test
    void characters_that_turn_the_text_around_are_shown_and_turn_nothing() throws Exception {
        try (Chromium.Tab tab = open("#view=claims&claim=c1")) {
            tab.page().getByText("Read it in its report").click();

            assertThat(tab.text(".zone-text")).contains("⟨RLO⟩forty⟨PDF⟩", "⟨LRI⟩x⟨PDI⟩", "⟨U+0007⟩");
            assertThat(tab.text("#card blockquote")).contains("⟨RLO⟩forty⟨PDF⟩");
            assertThat(tab.page().evaluate("() => document.body.innerText").toString())
                    .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
            assertThat(tab.page()
                            .evaluate(
                                    "() => [...document.querySelectorAll('option,[title],[aria-label]')].map(e => e.textContent + e.title + e.getAttribute('aria-label')).join()")
                            .toString())
                    .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
        }
    }

    @Test
    void claims_that_overlap_share_a_word_and_open_one_after_the_other() throws Exception {
        try (Chromium.Tab tab = open("#view=reports")) {
            assertThat(tab.text("a.lit sup")).isEqualTo("2");
            tab.page().locator("a.lit").first().click();
            String one = tab.text("#card .id");
            tab.page().locator("a.lit").first().click();

            assertThat(tab.text("#card .id")).isNotEqualTo(one);
            assertThat(tab.text(".zone-text").replace("killed2", "killed")).contains("killed ⟨RLO⟩forty");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#row=", "#view=reports", "#view=claims", "#view=timeline", "#view=wording", "#view=balance"
            })
    void every_view_shows_it_as_text_and_runs_nothing(String hash) throws Exception {
        try (Chromium.Tab tab = open(hash)) {
            assertThat(tab.count("img, svg[onload], main i, main b[onclick], iframe, a[href^='javascript']"))
                    .isZero();
            assertThat(tab.count("script:not([type])")).isEqualTo(1);
            assertThat(tab.troubles()).isEmpty();
            assertThat(tab.requests()).containsExactly(tab.address());
        }
    }

    @Test
    void a_headline_of_ten_thousand_letters_and_deep_quotes_stay_within_the_window() throws Exception {
        String headline = "A".repeat(10_000);
        String text = headline + "\n\n" + "“".repeat(200) + "Seven were killed" + "”".repeat(200);
        Document report = Samples.report(headline, "Orontes", "2016-11-28", text);
        Claim claim = Samples.bare("c1", report, ClaimType.KILLED, "killed");
        try (Chromium.Tab tab = open("#view=reports", report, List.of(claim))) {
            assertThat(tab.text(".zone-text")).contains("“".repeat(200) + "Seven were killed");
            assertThat(tab.page().evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(1440);
            assertThat(tab.troubles()).isEmpty();
        }
    }

    private static Chromium.Tab open(String hash) throws Exception {
        Document report = Samples.report(MARKUP, "<i>Orontes</i>\u202e", "2016-11-28", MARKUP + " " + TURNED);
        Claim bare = Samples.bare("c1", report, ClaimType.KILLED, "killed");
        Claim placed = new Claim(
                bare.id(),
                bare.anchor(),
                bare.type(),
                bare.factuality(),
                new Claim.Roles(
                        List.of(),
                        List.of(),
                        List.of(new Place(Samples.mention(report, "\u202eforty\u202c in <b>Hanano</b>"))),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                bare.measures(),
                bare.attribution(),
                bare.wording());
        List<Claim> claims = List.of(placed, Samples.bare("c2", report, ClaimType.ATTACK, "killed"));
        return open(hash, report, claims);
    }

    private static Chromium.Tab open(String hash, Document report, List<Claim> claims) throws Exception {
        Path file = folder.resolve("index.html");
        Files.writeString(file, PageOf.reports(new ReportClaims(report, report.published(), claims, Map.of(), "1")));
        return CHROMIUM.open(file, hash);
    }
}
