package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
