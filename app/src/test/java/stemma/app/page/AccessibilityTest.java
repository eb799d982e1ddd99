package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.app.Checkout;
import stemma.export.ReportClaims;
import stemma.fakes.PageOf;
import stemma.fakes.RichClaim;
import stemma.fakes.Samples;
import stemma.text.Document;

/** What axe-core, the yardstick of accessibility, finds on the page. It comes with the page's build, from app/web. */
class AccessibilityTest {

    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(
              v => v.id + ': ' + v.help + ' at ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html.slice(0, 120)).join(' ; ')
            ).join('\\n')
            """;

    @TempDir
    static Path folder = Path.of("");

    private static Optional<Chromium> chromium = Optional.empty();
    private static String axe = "";

    @BeforeAll
    static void start() throws Exception {
        Path script = Checkout.here().root().resolve("app/web/node_modules/axe-core/axe.min.js");
        if (!Files.exists(script)) {
            String what = "axe-core is not here, so accessibility was NOT tested; app/web/build fetches it.";
            axe = System.getenv("CI") == null ? abort(what) : fail(what);
        }
        axe = Files.readString(script);
        chromium = Optional.of(Chromium.start());
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1440, 900, LIGHT",
        "'', 1440, 900, DARK",
        "'#claim=c1a1m0001', 1440, 900, LIGHT",
        "'#claim=c1a1m0001&q=killed', 1440, 900, DARK",
        "'#claim=c1a1m0001', 390, 844, LIGHT",
        "'#view=claims&claim=c1a1m0001', 1440, 900, LIGHT",
        "'#view=claims&type=killed', 1440, 900, DARK",
        "'#view=claims', 390, 844, LIGHT",
        "'#q=nothing-like-it', 390, 844, DARK",
    })
    void axe_finds_no_violation(String hash, int width, int height, ColorScheme colours) throws Exception {
        Path file = folder.resolve("index.html");
        Document plain = Samples.report("b", "", "", "Nothing of the kind.");
        Files.writeString(
                file,
                PageOf.reports(RichClaim.report(), ReportClaims.none(plain, "1")));
        try (Chromium.Tab tab = chromium.orElseThrow().open(file, hash, width, height)) {
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            tab.page()
                    .locator("summary")
                    .all()
                    .forEach(summary -> summary.evaluate("e => e.parentElement.open = true"));
            tab.page().evaluate(axe);

            assertThat(tab.page().evaluate(RUN).toString())
                    .as("violations at %s, %s", hash, Map.of("width", width, "colours", colours))
                    .isEmpty();
        }
    }
}
