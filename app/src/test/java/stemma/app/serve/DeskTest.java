package stemma.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.app.CaseFolder;
import stemma.app.Catalogue;
import stemma.app.Engine;
import stemma.app.Inputs;
import stemma.app.Pipeline;
import stemma.app.Progress;
import stemma.app.deciding.DecisionFile;
import stemma.app.record.BrokenRecordException;
import stemma.fakes.BuiltCase;
import stemma.fakes.FakeReader;
import stemma.ingest.table.Columns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeskTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2016-12-01T12:00:00.123456Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private Path made = Path.of("");
    private String claim = "";

    @BeforeEach
    void build() throws Exception {
        made = folder.resolve("case");
        Path report = Files.writeString(folder.resolve("a.txt"), "KILLED in Sukkari on 2016-11-28, said Medics.");
        Inputs.Settings settings = new Inputs.Settings(java.util.Optional.empty(), Columns.guessed());
        Engine.Versions versions = new Engine.Versions("fake-rules 1", "fake-parser 1", "a program");
        Catalogue catalogue = Catalogue.with(
                Catalogue.standard().inputs(), () -> new Engine(versions, Engine.Languages::any, FakeReader::new));
        new Pipeline(catalogue, Progress.silent())
                .build(catalogue.inputs().find(List.of(report), settings), new Pipeline.Request(made, 1, settings));
        claim = new BuiltCase(made).claims().getFirst().path("id").asString();
    }

    private Desk desk() throws Exception {
        return new Desk(CaseFolder.at(made), DecisionFile.in(made), NOON);
    }

    private String on(String act) {
        return "{\"by\":\"Ada\",\"on\":{\"claim\":\"" + claim + "\",\"revision\":\"r\"}," + act.replace('\'', '"')
                + "}";
    }

    @Test
    void a_decision_gets_its_id_and_time_here_whatever_the_request_says() throws Exception {
        String line = desk().take(on("'id':'mine','at':'1999-01-01T00:00:00Z','act':'accept'"));

        JsonNode kept = JsonMapper.shared().readTree(line);
        assertThat(kept.path("at").asString()).isEqualTo("2016-12-01T12:00:00.123Z");
        assertThat(kept.path("id").asString()).matches("[0-9a-f]{16}");
        assertThat(DecisionFile.in(made).lines()).containsExactly(line);
        assertThat(desk().decisions()).containsExactly(line);
    }

    @Test
    void the_same_decided_twice_is_two_decisions() throws Exception {
        Desk desk = desk();
        desk.take(on("'act':'accept'"));
        desk.take(on("'act':'accept'"));

        assertThat(desk.decisions().stream()
                        .map(line ->
                                JsonMapper.shared().readTree(line).path("id").asString()))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void what_was_decided_can_be_taken_back_by_its_id() throws Exception {
        Desk desk = desk();
        String id = JsonMapper.shared()
                .readTree(desk.take(on("'act':'reject'")))
                .path("id")
                .asString();

        desk.take(on("'act':'undo','undoes':'" + id + "'"));

        assertThat(desk.decisions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1]                                                                            | one JSON object
            {                                                                              | not JSON
            {'by':'Ada','on':{'claim':'gone','revision':'r'},'act':'accept'}               | load the page again
            {'by':'Ada','on':{'claim':'CLAIM','revision':'r'},'act':'praise'}              | must be accept
            {'by':' ','on':{'claim':'CLAIM','revision':'r'},'act':'accept'}                | name of who decides
            {'by':'Ada','on':{'claim':'CLAIM','revision':'r'},'act':'undo','undoes':'no'}  | could be taken back
            {'by':'Ada','on':{'claim':'CLAIM','revision':'r'},'act':'correct','slot':'quantity','number':{'low':5,'high':2}} | between
            """)
    void what_cannot_be_followed_is_refused_with_the_reason_and_not_kept(String body, String reason) throws Exception {
        Desk desk = desk();

        assertThatThrownBy(() -> desk.take(body.replace('\'', '"').replace("CLAIM", claim)))
                .isInstanceOf(BrokenRecordException.class)
                .hasMessageContaining(reason);
        assertThat(DecisionFile.in(made).path()).doesNotExist();
    }
}
