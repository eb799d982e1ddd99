package stemma.app.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.fakes.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands say of a case whose reports tell of the same days. */
class ShowComparedTest {

    private static final String SHARED =
            "Rescue teams worked near the old bridge until late at night and found nobody else there. ";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private Path theCase = Path.of("");

    @BeforeEach
    void build() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "Orontes 2016-11-29\n" + SHARED + "KILLED in Sukkari on 2016-11-28, said Medics. CAPTURED in Hanano.");
        Files.writeString(
                reports.resolve("b.txt"),
                "Levant 2016-11-30\n" + SHARED + "KILLED in Sukkari on 2016-11-28. CAPTURED in Hanano on 2016-12-09.");
        theCase = folder.resolve("case");
        assertThat(terminal.run("build", reports, "-o", theCase)).isZero();
    }

    @Test
    void the_closing_paragraph_tells_what_comparing_comes_to() {
        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("Nobody whose camp is known speaks.")
                .contains("No dead or injured are said to be civilians. No dead or injured are said to be fighters.")
                .contains("No ground fact is corroborated from a second camp.")
                .contains("Reports whose days something contradicts: 1.");
    }

    @Test
    void origins_tell_who_repeats_whom_and_what_changed_on_the_way() {
        assertThat(terminal.run("show", "origins", theCase)).isZero();
        assertThat(terminal.out())
                .startsWith("No ground fact is corroborated from a second camp.\n")
                .contains("b.txt repeats a good part of a.txt: ")
                .contains("changed  killed: The source “Medics” is no longer named.");
    }

    @Test
    void responsibility_tells_of_nobody_where_nobody_is_named() {
        assertThat(terminal.run("show", "responsibility", theCase)).isZero();
        assertThat(terminal.out()).contains("No claim of this case says who did any harm, or denies it.");
    }

    @Test
    void balance_counts_propositions_by_outlet_and_victims_by_status() {
        assertThat(terminal.run("show", "balance", theCase)).isZero();
        assertThat(terminal.out())
                .containsPattern("Levant +2 propositions in 1 report")
                .containsPattern("nobody named +not known +unsaid +2")
                .contains("Nobody who is known.");
    }

    @Test
    void a_link_is_explained_with_its_rule_and_both_sentences() throws IOException {
        JsonNode link = records("links.jsonl").stream()
                .filter(record -> record.path("from_kind").stringValue().equals("claim"))
                .findFirst()
                .orElseThrow();
        assertThat(terminal.run("explain", theCase, link.path("id").stringValue()))
                .isZero();
        assertThat(terminal.out())
                .startsWith("Link " + link.path("id").stringValue() + ": "
                        + link.path("kind").stringValue())
                .contains("why", "rule", "says", "in short");
    }

    @Test
    void a_link_of_reports_is_explained_with_what_changed() throws IOException {
        JsonNode link = records("links.jsonl").stream()
                .filter(record -> record.path("from_kind").stringValue().equals("document"))
                .findFirst()
                .orElseThrow();
        assertThat(link.path("kind").stringValue()).isEqualTo("copies");
        assertThat(terminal.run("explain", theCase, link.path("id").stringValue()))
                .isZero();
        assertThat(terminal.out())
                .contains("source lost")
                .contains("report b.txt")
                .contains("report a.txt");
        assertThat(terminal.run("explain", theCase, "l-")).isEqualTo(2);
        assertThat(terminal.err()).contains("links have ids that start with 'l-'");
    }

    @Test
    void a_report_whose_day_its_text_contradicts_says_so() throws IOException {
        assertThat(terminal.run("explain", theCase, "b.txt")).isZero();
        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("conflict, firm: These cannot all hold: ")
                .contains("Report b.txt is of 2016-11-30, by its own evidence.")
                .contains("Report b.txt tells of it as past (“2016-12-09”).");
        assertThat(records("dates.jsonl"))
                .singleElement()
                .satisfies(record -> assertThat(record.path("published")).isEqualTo(record.path("likely")));
    }

    @Test
    void control_as_geojson_has_the_outline_of_each_quarter() {
        assertThat(terminal.run(
                        "show",
                        "control",
                        theCase,
                        "--in",
                        "eastern Aleppo",
                        "--on",
                        "2016-12-08",
                        "--format",
                        "geojson"))
                .isZero();
        JsonNode collection = JsonMapper.shared().readTree(terminal.out());
        assertThat(collection.path("type").stringValue()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features").valueStream())
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(
                                feature.path("properties").path("state").stringValue())
                        .isEqualTo("nothing said"))
                .anySatisfy(feature -> assertThat(
                                feature.path("geometry").path("type").stringValue())
                        .isEqualTo("MultiPolygon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions", "occurrences", "contradictions", "origins", "responsibility", "balance"})
    void a_limit_below_one_is_wrong_usage_everywhere(String what) {
        assertThat(terminal.run("show", what, theCase, "--limit", "0")).isEqualTo(2);
        assertThat(terminal.err()).contains("--limit takes a number of at least 1, not 0.");
    }

    @Test
    void a_list_that_is_cut_says_how_many_are_left() {
        assertThat(terminal.run("show", "occurrences", theCase, "--limit", "1")).isZero();
        assertThat(terminal.out()).contains("… and ").contains(" more; --limit ");
    }

    @Test
    void questions_and_links_say_what_would_settle_them() throws IOException {
        assertThat(terminal.run("show", "questions", theCase, "--status", "said once"))
                .isZero();
        assertThat(terminal.out()).contains("would settle it: An account of ");
        assertThat(records("questions.jsonl"))
                .anySatisfy(question ->
                        assertThat(question.path("settle").stringValue("")).startsWith("An account of "));
    }

    private List<JsonNode> records(String file) throws IOException {
        return Files.readAllLines(theCase.resolve(file)).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
