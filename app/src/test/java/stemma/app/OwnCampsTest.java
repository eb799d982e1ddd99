package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.Terminal;
import stemma.ingest.Pile;
import stemma.ingest.table.Columns;
import stemma.knowledge.Stemma;
import stemma.knowledge.actors.Actors;
import stemma.text.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of camps of the user's own changes where people stand, and what it read before is read anew. */
class OwnCampsTest {

    private static final String TABLE = """
            what,who,of,from,to,reason
            speaks-for,Orontes Gazette,monitor,2011,,it counts and prints
            speaks-for,SANA,goverment,2011,,a slip of the pen
            """;

    private static final String TWO_CAMPS = """
            what,who,of,from,to,reason
            camp,tribes,tribes of the east,2011,,they decide for themselves
            speaks-for,Orontes Gazette,monitor,2011,,it counts and prints
            speaks-for,Levant Herald,tribes,2011,,owned by a council of theirs
            """;

    @TempDir
    Path folder;

    @Test
    void a_case_by_a_table_of_ones_own_has_its_camps_its_faults_and_its_name() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), "Six people were killed in Homs, the Orontes Gazette reported.");
        Path out = folder.resolve("case");

        Outcome shipped = build(Catalogue.standard(), reports, out);
        JsonNode before = source(out);
        Actors.Loaded camps = Actors.with("mine.csv", TABLE);
        Stemma.Own tables = Stemma.Own.none().with(camps.resolver(), "camps-1");
        Outcome own = build(Catalogue.standard().by(tables, camps.findings()), reports, out);

        assertThat(shipped.findings()).isEmpty();
        assertThat(own.findings()).extracting(Finding::where).containsExactly("mine.csv, line 3");
        assertThat(own.recalled()).isZero();
        assertThat(before.has("camp")).isFalse();
        assertThat(source(out).path("camp").asString()).isEqualTo("monitor");
        assertThat(source(out).path("institution").asString()).isEqualTo("orontes-gazette");
        assertThat(Files.readString(out.resolve("MANIFEST.json"))).contains("camps-1");
    }

    @Test
    void what_a_case_was_compared_by_is_kept_and_commands_that_compare_anew_go_by_it() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "Rebels captured the Hanano district of Aleppo on 27 November 2016, the Orontes Gazette reported.");
        Files.writeString(
                reports.resolve("b.txt"),
                "Late in the day the Hanano district of Aleppo was captured by rebels, the Levant Herald said on 27 November 2016.");
        Path camps = Files.writeString(folder.resolve("mine.csv"), TWO_CAMPS);
        Path out = folder.resolve("case");
        Terminal terminal = Terminal.readingFiles();

        assertThat(terminal.run("build", reports, "-o", out, "--camps", camps)).isZero();
        assertThat(out.resolve("own-camps.txt")).hasContent(TWO_CAMPS);
        JsonNode corroborates = links(out)
                .filter(link -> link.path("kind").asString("").equals("corroborates"))
                .findFirst()
                .orElseThrow();
        String id = corroborates.path("id").asString("");
        assertThat(terminal.run("explain", out, id)).isZero();
        assertThat(terminal.out()).startsWith("Link " + id + ": corroborates");
        assertThat(terminal.run("show", "balance", out)).isZero();
        assertThat(terminal.out()).contains("monitor  ", "tribes  ", "orontes-gazette");

        Files.delete(out.resolve("own-camps.txt"));
        assertThat(terminal.run("show", "balance", out)).isEqualTo(3);
        assertThat(terminal.err())
                .isEqualTo(out.resolve("own-camps.txt")
                        + " is missing, the table of your own (--camps) that the case was read by; build it again.\n");

        assertThat(terminal.run("build", reports, "-o", out, "--camps", camps)).isZero();
        assertThat(out.resolve("own-camps.txt")).hasContent(TWO_CAMPS);
    }

    private static Stream<JsonNode> links(Path out) throws IOException {
        return Files.readAllLines(out.resolve("links.jsonl")).stream().map(JsonMapper.shared()::readTree);
    }

    private static Outcome build(Catalogue catalogue, Path reports, Path out) throws Exception {
        Inputs.Settings settings = new Inputs.Settings(Optional.empty(), Columns.guessed());
        Pile pile = catalogue.inputs().find(List.of(reports), settings);
        return new Pipeline(catalogue, Progress.silent()).build(pile, new Pipeline.Request(out, 1, settings));
    }

    private static JsonNode source(Path out) throws IOException {
        JsonNode claim = JsonMapper.shared()
                .readTree(Files.readAllLines(out.resolve("ledger.jsonl")).getFirst());
        return claim.path("sources").path(0);
    }
}
