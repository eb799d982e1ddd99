package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.app.deciding.DecisionFile;
import stemma.fakes.FakeReader;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.Intake;
import stemma.ingest.Pile;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoner;
import stemma.ingest.table.Columns;
import stemma.ingest.table.TableFormat;
import stemma.ingest.text.TextFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A build of the same work as the last one opens no report; a byte of anything that it depends on, and it does. */
class SameWorkTest {

    private static final Zoner ZONER = Zoner.standard();
    private static final String PROGRAM = "a program";

    private final AtomicInteger opened = new AtomicInteger();

    @TempDir
    Path folder;

    private Path reports = Path.of("");
    private Path about = Path.of("");

    @BeforeEach
    void reports() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        write("a.txt", "KILLED in Sukkari on 2016-11-28, said Medics.");
        write("b.csv", "text,lead,source\nCAPTURED in Hanano.,INJURED in Hanano.,Wire\n");
        write("c.bin", "what nobody reads");
        about = Files.writeString(folder.resolve("about.csv"), "file,publisher\na.txt,Orontes\n");
    }

    @Test
    void the_same_work_opens_no_report_and_comes_to_the_same() throws Exception {
        Outcome first = build();
        Map<String, String> times = CaseBytes.times(folder.resolve("case"));

        Outcome second = build();

        assertThat(opened).hasValue(0);
        assertThat(first.findings()).hasSize(1);
        assertThat(first.asides()).hasSize(1);
        assertThat(second)
                .isEqualTo(new Outcome(
                        first.tally(),
                        first.findings(),
                        first.asides(),
                        first.tally().reports(),
                        Outcome.Folder.UNCHANGED,
                        first.compared()));
        assertThat(CaseBytes.times(folder.resolve("case"))).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports/a.txt", "reports/b.csv", "about.csv"})
    void a_byte_of_an_input_is_noticed_even_where_size_and_date_stay(String file) throws Exception {
        build();
        Path changed = folder.resolve(file);
        var date = Files.getLastModifiedTime(changed);
        Files.writeString(changed, Files.readString(changed).replace('i', 'y'));
        Files.setLastModifiedTime(changed, date);

        assertThat(build().folder()).isEqualTo(Outcome.Folder.WRITTEN);
        assertThat(opened).hasPositiveValue();
    }

    @Test
    void a_file_that_came_went_or_moved_is_noticed() throws Exception {
        build();
        write("d.txt", "KILLED in Hanano.");
        assertThat(build().tally().reports()).isEqualTo(3);
        Files.move(reports.resolve("d.txt"), reports.resolve("e.txt"));
        assertThat(build().folder()).isEqualTo(Outcome.Folder.WRITTEN);
        Files.delete(reports.resolve("e.txt"));
        assertThat(build().tally().reports()).isEqualTo(2);
        write("c.other", "what nobody reads either");
        assertThat(build().findings()).hasSize(2);
    }

    @Test
    void other_columns_are_another_reading() throws Exception {
        build();
        assertThat(build(Columns.parse("text=lead"), PROGRAM).folder()).isEqualTo(Outcome.Folder.WRITTEN);
        assertThat(Files.readString(folder.resolve("case/ledger.jsonl"))).contains("injured");
        assertThat(Files.readString(folder.resolve("case/MANIFEST.json"))).contains("\"columns\" : \"text=lead\"");
    }

    @Test
    void columns_that_say_what_was_guessed_are_settings_all_the_same() throws Exception {
        build();
        Map<String, String> guessed = CaseBytes.of(folder.resolve("case"));
        assertThat(build(Columns.parse("text=text"), PROGRAM).folder()).isEqualTo(Outcome.Folder.WRITTEN);
        assertThat(CaseBytes.of(folder.resolve("case")))
                .containsEntry("ledger.jsonl", guessed.get("ledger.jsonl"))
                .doesNotContainEntry("MANIFEST.json", guessed.get("MANIFEST.json"));
    }

    @Test
    void another_program_does_the_work_anew() throws Exception {
        build();
        build(Columns.guessed(), "another program");
        assertThat(opened).hasPositiveValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger.jsonl",
                "ledger.csv",
                "index.html",
                "documents.jsonl",
                "links.jsonl",
                "questions.jsonl",
                "derived.jsonl",
                "dates.jsonl",
                "relays.jsonl",
                "responsibility.jsonl",
                "balance.jsonl",
                "speakers.jsonl",
                "control.jsonl",
                "MANIFEST.json",
                "case.db"
            })
    void a_file_that_was_meddled_with_or_deleted_is_written_again(String file) throws Exception {
        build();
        Map<String, String> whole = CaseBytes.of(folder.resolve("case"));

        Files.writeString(folder.resolve("case").resolve(file), "not this");
        build();
        assertThat(CaseBytes.of(folder.resolve("case"))).isEqualTo(whole);

        Files.delete(folder.resolve("case").resolve(file));
        build();
        assertThat(CaseBytes.of(folder.resolve("case"))).isEqualTo(whole);
    }

    @Test
    void a_decision_is_noticed_and_shown_and_what_was_rejected_is_compared_no_more() throws Exception {
        build();
        Path made = folder.resolve("case");
        JsonNode claim = JsonMapper.shared()
                .readTree(Files.readAllLines(made.resolve("ledger.jsonl")).getFirst());
        String id = claim.path("id").asString();
        assertThat(Files.readString(made.resolve("questions.jsonl"))).contains(id);
        String reject = "{\"id\":\"d1\",\"at\":\"2016-12-01T10:00:00Z\",\"by\":\"Ada\",\"on\":{\"claim\":\"" + id
                + "\",\"revision\":\"" + claim.path("revision").asString() + "\"},\"act\":\"reject\"}\n";

        DecisionFile.in(made).add(reject.strip());
        assertThat(build().folder()).isEqualTo(Outcome.Folder.WRITTEN);
        assertThat(Files.readString(made.resolve("index.html"))).contains("\"by\":[\"Ada\"]");
        assertThat(Files.readString(made.resolve("questions.jsonl"))).doesNotContain(id);
        assertThat(Files.readString(made.resolve("ledger.jsonl"))).contains(id);

        DecisionFile.in(made).add("{\"by\":\"Ada\"");
        assertThat(build().findings())
                .anySatisfy(finding ->
                        assertThat(finding.sentence()).contains("decisions.jsonl, line 2", "The line stays"));
        assertThat(build().folder()).isEqualTo(Outcome.Folder.UNCHANGED);
        assertThat(opened).hasValue(0);
        assertThat(Files.readString(made.resolve("decisions.jsonl"))).isEqualTo(reject + "{\"by\":\"Ada\"\n");
    }

    @Test
    void a_report_that_could_not_be_read_for_claims_is_tried_again() throws Exception {
        write("d.txt", "FAULT");
        assertThat(build().findings()).hasSize(2);
        build();
        assertThat(opened).hasPositiveValue();
    }

    @Test
    void a_build_that_was_begun_and_stopped_leaves_nothing_to_trust() throws Exception {
        build();
        new LastBuild(folder.resolve("case"), List.of()).forget();
        build();
        assertThat(opened).hasPositiveValue();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(reports.resolve(name), text);
    }

    private Outcome build() throws Exception {
        return build(Columns.guessed(), PROGRAM);
    }

    /** Builds, and counts in {@link #opened} how many reports were opened for it. */
    private Outcome build(Columns columns, String program) throws Exception {
        Engine.Versions versions = new Engine.Versions("fake-rules 1", "fake-parser 1", program);
        Catalogue catalogue =
                Catalogue.with(this::find, () -> new Engine(versions, Engine.Languages::any, FakeReader::new));
        Inputs.Settings settings = new Inputs.Settings(Optional.of(about), columns);
        opened.set(0);
        Pile pile = catalogue.inputs().find(List.of(reports), settings);
        return new Pipeline(catalogue, Progress.silent())
                .build(pile, new Pipeline.Request(folder.resolve("case"), 1, settings));
    }

    private Pile find(List<Path> inputs, Inputs.Settings settings) {
        List<Format> formats = new ArrayList<>();
        formats.add(new Counted(new TableFormat(ZONER, settings.columns())));
        formats.add(new Counted(new TextFormat(ZONER)));
        return new Intake(formats).survey(inputs, settings.about());
    }

    /** A format that counts the files that it opens. */
    private final class Counted implements Format {

        private final Format format;

        Counted(Format format) {
            this.format = format;
        }

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public List<String> endings() {
            return format.endings();
        }

        @Override
        public boolean accepts(Head head) {
            return format.accepts(head);
        }

        @Override
        public Stream<? extends Found> read(SourceFile file) {
            opened.incrementAndGet();
            return format.read(file);
        }
    }
}
