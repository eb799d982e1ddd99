package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.export.ReportClaims;
import stemma.fakes.PageOf;
import stemma.fakes.Samples;
import stemma.text.Document;

/** A row about the share of a city, one answer of which nobody said: it follows from another report's areas. */
class DerivationTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    private static final Document AREAS =
            Samples.report("areas.txt", "Orontes News", "2016-12-01", "They took 39 of the 45 square kilometres.");
    private static final Document SHARE =
            Samples.report("share.txt", "Meridian Press", "2016-12-01", "They took 85 percent of the east.");

    private static final Map<String, List<String>> COMPARED = Map.of(
            "questions",
            List.of("""
                    {"id":"q-1","asks":"captured, how many (percent), the east %s","dimension":"captured","unit":"percent",\
                    "place":null,"from":null,"to":null,"members":["c2"],"status":"agree","reports":2,"origins":1,\
                    "institutions":1,"camps":1}""".formatted(MARKUP)),
            "links",
            List.of("""
                    {"id":"l-1","kind":"entails","from":"c1","from_kind":"claim","to":"d-1","to_kind":"derived",\
                    "strength":"soft","reason":"39 of 45 is 86.7 percent","detail":{"axis":"value","on":"number"}}""", """
                    {"id":"l-2","kind":"agrees","from":"c2","from_kind":"claim","to":"d-1","to_kind":"derived",\
                    "strength":"soft","reason":"Both lie near each other %s","detail":{"axis":"value","on":"number",\
                    "compared":[{"what":"share","from":"85","to":"85.6 to 87.8"}]}}""".formatted(MARKUP)),
            "derived",
            List.of("""
                    {"id":"d-1","question":"which share of the east was taken","low":85.555555,"high":87.777777,\
                    "low_open":false,"high_open":false,"unit":"percent","as_of":{"earliest":null,"latest":"2016-12-01"},\
                    "rule":"share-of-whole","premises":["c1"],"assumptions":["Nothing of it was lost again by then."],\
                    "sentence":"39 km² of 45 km² is 86.7 %."}"""));

    @TempDir
    static Path folder = Path.of("");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(
                folder.resolve("index.html"),
                PageOf.compared(
                        COMPARED, report(AREAS, "c1", "39", "km2", 39), report(SHARE, "c2", "85", "percent", 85)));
    }

    private static ReportClaims report(Document report, String id, String words, String unit, double number) {
        Claim bare = Samples.bare(id, report, ClaimType.CAPTURED, "took");
        Quantity quantity = new Quantity(
                Samples.mention(report, words),
                Quantity.Bounds.exactly(number),
                unit,
                Quantity.Aspect.RUNNING,
                java.util.Set.of(),
                Optional.empty(),
                List.of(),
                List.of());
        Claim claim = new Claim(
                bare.id(),
                bare.anchor(),
                bare.type(),
                bare.factuality(),
                bare.roles(),
                new Claim.Measures(Optional.of(quantity), Optional.empty(), Optional.empty(), Optional.empty()),
                bare.attribution(),
                bare.wording());
        return new ReportClaims(report, report.published(), List.of(claim), Map.of(), "1");
    }

    private static Chromium.Tab open(String hash) {
        return CHROMIUM.open(folder.resolve("index.html"), hash);
    }

    @Test
    void a_number_that_nobody_said_is_a_cell_of_its_own_on_the_same_scale() {
        try (Chromium.Tab tab = open("")) {
            assertThat(tab.text(".cell.derived")).contains("85.6 to 87.8 %", "nobody said it");
            assertThat(tab.count(".cell.derived .barline.derived rect")).isEqualTo(1);
            assertThat(tab.count(".cell:not(.derived) .barline rect.bar")).isEqualTo(1);
        }
    }

    @Test
    void the_drawer_tells_the_derivation_as_a_sum() {
        try (Chromium.Tab tab = open("")) {
            tab.page().locator(".cell.derived a").click();

            assertThat(tab.text(".sum"))
                    .contains("39 km² of 45 km² is 86.7 %", "= 85.6 to 87.8 %", "Assumed:", "lost again");
            assertThat(tab.text(".sum .premises")).contains("“39”", "Orontes News", "39 of the 45 square kilometres");
            assertThat(tab.text(".compared")).contains("share", "85.6 to 87.8");
            tab.page().locator(".sum .premises a").click();
            assertThat(tab.page().url()).contains("claim=c1");
        }
    }

    @Test
    void one_camp_or_none_is_told_on_the_face_of_the_page() {
        try (Chromium.Tab tab = open("")) {
            assertThat(tab.text(".banner")).isEqualTo("No camp is known.");
        }
    }

    @Test
    void markup_in_questions_and_reasons_is_text() {
        try (Chromium.Tab tab = open("#row=q-1&claim=c2")) {
            assertThat(tab.text("#card h2")).contains(MARKUP);
            assertThat(tab.text("#card .links")).contains(MARKUP);
            assertThat(tab.count("img")).isZero();
            assertThat(tab.troubles()).isEmpty();
        }
    }
}
