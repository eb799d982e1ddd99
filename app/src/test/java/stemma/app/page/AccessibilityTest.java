package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
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

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static String axe = "";

    @BeforeAll
    static void start() throws Exception {
        Path script = Checkout.here().root().resolve("app/web/node_modules/axe-core/axe.min.js");
        if (!Files.exists(script)) {
            String what = "axe-core is not here, so accessibility was NOT tested; app/web/build fetches it.";
            axe = System.getenv("CI") == null ? abort(what) : fail(what);
        }
        axe = Files.readString(script);
    }

    @ParameterizedTest
    @CsvSource({
        "'#view=reports', 1440, LIGHT",
        "'#view=reports', 1440, DARK",
        "'#view=reports&claim=c1a1m0001', 1440, LIGHT",
        "'#view=reports&claim=c1a1m0001&q=killed', 1440, DARK",
        "'#view=reports&claim=c1a1m0001', 390, LIGHT",
        "'#view=claims&claim=c1a1m0001', 1440, LIGHT",
        "'#view=claims&type=killed', 1440, DARK",
        "'#view=claims', 390, LIGHT",
        "'#q=nothing-like-it', 390, DARK",
    })
    void axe_finds_no_violation_in_a_rich_report(String hash, int width, ColorScheme colours) throws Exception {
        Path file = folder.resolve("index.html");
        Document plain = Samples.report("b", "", "", "Nothing of the kind.");
        Files.writeString(file, PageOf.reports(RichClaim.report(), ReportClaims.none(plain, "1")));
        check(file, hash, width, colours);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1440, LIGHT",
        "'', 1440, DARK",
        "'#view=reports', 1440, LIGHT",
        "'#view=reports', 390, DARK",
        "'', 390, LIGHT",
        "'#row=FIRST', 1440, LIGHT",
        "'#row=FIRST', 1440, DARK",
        "'#row=FIRST', 390, LIGHT",
        "'#view=timeline', 1440, LIGHT",
        "'#view=timeline', 390, DARK",
        "'#view=control', 1440, LIGHT",
        "'#view=control', 390, DARK",
        "'#view=wording', 1440, LIGHT",
        "'#view=wording', 390, DARK",
        "'#view=balance', 1440, LIGHT",
        "'#view=balance', 390, DARK",
        "'#view=responsibility', 1440, LIGHT",
        "'#view=responsibility', 390, DARK",
        "'#view=relay', 1440, LIGHT",
        "'#view=relay', 390, DARK",
        "'#view=review', 1440, LIGHT",
        "'#view=review', 390, DARK",
    })
    void axe_finds_no_violation_in_a_view_of_the_examples(String hash, int width, ColorScheme colours) {
        check(ExamplesCase.page(), hash.replace("FIRST", ExamplesCase.firstQuestion()), width, colours);
    }

    /** What axe-core finds on a page that is open; nothing where all is well. */
    static String violations(Chromium.Tab tab, String axe) {
        tab.page().evaluate(axe);
        return tab.page().evaluate(RUN).toString();
    }

    private static void check(Path file, String hash, int width, ColorScheme colours) {
        try (Chromium.Tab tab = CHROMIUM.get().open(file, hash, width, 900)) {
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            tab.page()
                    .locator("summary")
                    .all()
                    .forEach(summary -> summary.evaluate("e => e.parentElement.open = true"));
            assertThat(violations(tab, axe))
                    .as("violations at %s, %s", hash, Map.of("width", width, "colours", colours))
                    .isEmpty();
        }
    }
}
