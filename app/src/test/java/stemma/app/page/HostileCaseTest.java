package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stemma.app.serve.BoardServer;
import stemma.fakes.BuiltCase;
import tools.jackson.databind.JsonNode;

/** Files that try to be more than reports, built beside one that does not. */
class HostileCaseTest {

    private static final String MARKUP = "</script><script>alert('one')</script><img src=x onerror=alert('two')>"
            + "<svg onload=alert('three')><a href=\"javascript:alert('four')\" onclick=\"alert('five')\">here</a>";
    private static final String TURNED =
            "Nine people were killed \u202eon Friday\u202c in \u2066Hanano\u2069, residents said.";
    private static final String PLAIN =
            "Shelling in Hanano\n\nSix people were killed on Friday in Hanano, a doctor said.";

    @TempDir
    static Path folder = Path.of("");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @BeforeAll
    static void start() throws Exception {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("plain.txt"), PLAIN);
        Files.writeString(
                reports.resolve("markup.txt"),
                "H".repeat(10_000) + "\n\n" + TURNED + "\n\n" + MARKUP
                        + " Two people were killed in Hanano on Friday.");
        Files.writeString(
                reports.resolve("quotes.html"),
                "<html><head><title>Quotes " + MARKUP + "</title><script>alert('six')</script></head>"
                        + "<body onload=\"alert('seven')\"><article><h1>Quotes</h1>" + "<blockquote>".repeat(200)
                        + "<p>Three people were killed in Hanano on Friday, a medic said in the town.</p>"
                        + "</blockquote>".repeat(200)
                        + "<a href=\"javascript:alert('eight')\">more</a></article></body></html>");
        Files.writeString(reports.resolve("about.csv"), """
                file,publisher,published
                markup.txt,"<b onclick=alert('nine')>Orontes\u202e</b>",2016-11-26
                quotes.html,Levant Lookout,2016-11-27
                plain.txt,Meridian Press,2016-11-27
                """);
        ExamplesCase.build(folder.resolve("case"), reports);
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Files.writeString(alone.resolve("plain.txt"), PLAIN);
        Files.writeString(alone.resolve("about.csv"), """
                file,publisher,published
                plain.txt,Meridian Press,2016-11-27
                """);
        ExamplesCase.build(folder.resolve("alone-case"), alone);
    }

    @ParameterizedTest
    @FieldSource("stemma.app.page.Chromium#VIEWS")
    void a_view_shows_them_as_text_and_runs_nothing(String view) {
        try (Chromium.Tab tab = open("#view=" + view)) {
            check(tab);
            Locator first = tab.page().locator("main a[data-cell], main a[data-claims]");
            if (first.count() > 0) {
                first.first().click();
                assertThat(tab.count("#card h2")).isPositive();
                check(tab);
            }
        }
    }

    @Test
    void each_of_their_reports_is_read_as_it_stands() {
        for (JsonNode report : built("case").documents()) {
            try (Chromium.Tab tab =
                    open("#view=reports&report=" + report.path("id").asString())) {
                assertThat(tab.count("article .zone-text")).isPositive();
                assertThat(tab.page().evaluate("() => document.body.innerText").toString())
                        .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
                check(tab);
            }
        }
    }

    @Test
    void the_report_beside_them_gives_the_claims_that_it_gives_alone() {
        List<String> alone = claims("alone-case");

        assertThat(alone).isNotEmpty();
        assertThat(claims("case")).containsAll(alone);
    }

    @Test
    void they_are_served_under_the_policy_as_text() throws Exception {
        try (BoardServer server = BoardServer.start(folder.resolve("case"), 0);
                Chromium.Tab tab = CHROMIUM.open(server.link().toString(), "")) {
            tab.page().locator("article.row .cell a").first().click();
            assertThat(tab.count("main img, aside img, [onclick], [onload], a[href^='javascript'], iframe, base"))
                    .isZero();
            assertThat(tab.requests()).allMatch(address -> address.startsWith("http://127.0.0.1:"));
            assertThat(tab.troubles()).isEmpty();
        }
    }

    private static BuiltCase built(String name) {
        return new BuiltCase(folder.resolve(name));
    }

    /** What its claims state, whatever other reports say. */
    private static List<String> claims(String name) {
        return built(name).claims().stream()
                .filter(claim -> claim.path("document").asString().startsWith("plain"))
                .map(claim ->
                        claim.path("id").asString() + claim.path("revision").asString())
                .toList();
    }

    private static Chromium.Tab open(String hash) {
        return CHROMIUM.open(folder.resolve("case/index.html"), hash);
    }

    private static void check(Chromium.Tab tab) {
        Page page = tab.page();
        assertThat(tab.count(
                        "main img, aside img, [onclick], [onload], [onerror], a[href^='javascript'], iframe, base"))
                .isZero();
        assertThat(tab.count("script:not([type])")).isEqualTo(1);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(1440);
        assertThat(tab.requests()).containsExactly(tab.address());
        assertThat(tab.troubles()).isEmpty();
    }
}
