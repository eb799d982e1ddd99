package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.fakes.FakeInputs;
import stemma.fakes.FakeReader;
import stemma.fakes.Samples;
import stemma.ingest.Item;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Document;

/** Building a case again, by a reader of the tests: what is read, what is written, and what a stop in the middle leaves. */
class RerunTest {

    private static final Item A = report("a.txt", "KILLED in Sukkari on 2016-11-28, said Medics.");
    private static final Item B = report("b.txt", "CAPTURED in Hanano.");
    private static final Item C = report("c.txt", "INJURED in Sukkari.");

    private final AtomicInteger loaded = new AtomicInteger();
    private final List<String> read = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void a_second_build_loads_no_engine_and_writes_no_file() throws Exception {
        Outcome first = build("case", A, B);
        Map<String, String> times = CaseBytes.times(folder.resolve("case"));
        loaded.set(0);

        Outcome second = build("case", A, B);

        assertThat(loaded).hasValue(0);
        assertThat(second.folder()).isEqualTo(Outcome.Folder.UNCHANGED);
        assertThat(second.recalled()).isEqualTo(2);
        assertThat(second.tally()).isEqualTo(first.tally());
        assertThat(CaseBytes.times(folder.resolve("case"))).isEqualTo(times);
    }

    @Test
    void only_what_is_new_is_read_and_what_it_does_not_touch_is_not_written() throws Exception {
        build("case", A, B);
        Path decisions = Files.writeString(folder.resolve("case/decisions.jsonl"), "{}\n");
        read.clear();

        Outcome outcome = build("case", A, B, report("d.txt", "Nothing."));

        assertThat(read).containsExactly("d.txt");
        assertThat(outcome.folder()).isEqualTo(Outcome.Folder.WRITTEN);
        assertThat(outcome.recalled()).isEqualTo(2);
        assertThat(decisions).hasContent("{}\n");
    }

    @Test
    void a_report_that_changed_in_text_or_masthead_is_read_again() throws Exception {
        build("case", A, B);
        read.clear();

        build(
                "case",
                report("a.txt", "KILLED in Sukkari."),
                new Item.Report(Samples.report("b.txt", "Other", "", "CAPTURED in Hanano.")));

        assertThat(read).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void a_report_that_has_gone_leaves_the_case_and_the_cache() throws Exception {
        build("case", A, B, C);
        build("case", A, C);
        build("fresh", A, C);

        assertThat(CaseBytes.of(folder.resolve("case"))).isEqualTo(CaseBytes.of(folder.resolve("fresh")));
        assertThat(Files.readString(folder.resolve("case/ledger.jsonl"))).doesNotContain("b.txt");
        assertThat(CaseBytes.times(folder.resolve("case")).keySet())
                .isEqualTo(CaseBytes.times(folder.resolve("fresh")).keySet());
    }

    @Test
    void another_program_with_the_same_versions_reads_anew() throws Exception {
        build("case", A, B);
        Map<String, String> times = CaseBytes.times(folder.resolve("case"));
        read.clear();

        Outcome outcome = pipeline("another program").build(List.of(A, B), request("case"));

        assertThat(read).hasSize(2);
        assertThat(outcome.folder()).isEqualTo(Outcome.Folder.UNCHANGED);
        assertThat(CaseBytes.times(folder.resolve("case")))
                .containsEntry("case.db", times.get("case.db"))
                .doesNotContainKeys(times.keySet().stream()
                        .filter(file -> file.startsWith(".cache/readings"))
                        .toArray(String[]::new));
    }

    @Test
    void what_a_stopped_build_had_read_of_reports_that_are_gone_again_leaves_the_cache() throws Exception {
        build("case", A);
        Set<String> files = CaseBytes.times(folder.resolve("case")).keySet();
        build("stopped", A, B);
        for (Path entry : files(folder.resolve("stopped/.cache/readings"))) {
            Path copy = folder.resolve("case").resolve(folder.resolve("stopped").relativize(entry));
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(entry, copy, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(build("case", A).folder()).isEqualTo(Outcome.Folder.UNCHANGED);
        assertThat(CaseBytes.times(folder.resolve("case")).keySet()).isEqualTo(files);
    }

    @Test
    void a_report_in_a_language_that_nothing_reads_is_kept_without_claims_and_told_of_each_time() throws Exception {
        Item foreign = new Item.Report(
                Samples.report("f.txt", "Orontes", "", "KILLED in Sukkari.").in("ar"));
        Engine.Languages languages = new Engine.Languages(
                Engine.Languages.any().of(), language -> !language.primary().equals("ar"));
        for (int recalled = 0; recalled <= 1; recalled++) {
            Outcome outcome = pipeline("a program", languages).build(List.of(foreign), request("case"));

            assertThat(loaded).hasValue(0);
            assertThat(outcome.recalled()).isEqualTo(recalled);
            assertThat(outcome.tally().reports()).isEqualTo(1);
            assertThat(outcome.tally().claims()).isZero();
            assertThat(outcome.findings())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.sentence()).startsWith("f.txt: the report is in Arabic (ar)"));
        }
        assertThat(Files.readString(folder.resolve("case/documents.jsonl"))).contains("\"language\":\"ar\"", "KILLED");
        assertThat(folder.resolve("case/ledger.jsonl")).isEmptyFile();
    }

    @Test
    void a_report_that_could_not_be_read_is_tried_again() throws Exception {
        Item broken = report("x.txt", "FAULT");
        build("case", A, broken);
        read.clear();

        Outcome outcome = build("case", A, broken);

        assertThat(read).containsExactly("x.txt");
        assertThat(outcome.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.jsonl", "ledger.csv", "index.html", "documents.jsonl", "MANIFEST.json", "case.db"})
    void a_file_that_was_meddled_with_or_deleted_is_written_again(String file) throws Exception {
        build("case", A, B);
        Map<String, String> whole = CaseBytes.of(folder.resolve("case"));

        Files.writeString(folder.resolve("case").resolve(file), "not this");
        build("case", A, B);
        assertThat(CaseBytes.of(folder.resolve("case"))).isEqualTo(whole);

        Files.delete(folder.resolve("case").resolve(file));
        build("case", A, B);
        assertThat(CaseBytes.of(folder.resolve("case"))).isEqualTo(whole);
    }

    @Test
    void a_damaged_or_deleted_cache_costs_a_reading_and_changes_nothing() throws Exception {
        build("case", A, B);
        Map<String, String> whole = CaseBytes.of(folder.resolve("case"));
        for (Path file : files(folder.resolve("case/.cache/readings"))) {
            Files.writeString(file, "not this");
        }
        read.clear();

        assertThat(build("case", A, B).recalled()).isZero();
        assertThat(read).hasSize(2);
        assertThat(CaseBytes.of(folder.resolve("case"))).isEqualTo(whole);
    }

    /** A build is stopped after it moved so many of its files; the manifest goes first and comes last. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_build_that_was_stopped_while_it_moved_its_files_is_completed(int moved) throws Exception {
        build("old", A, B);
        build("new", A, C);
        List<String> order = List.of("documents.jsonl", "ledger.jsonl", "ledger.csv", "index.html", "case.db");
        Path stopped = folder.resolve("old");
        Files.delete(stopped.resolve("MANIFEST.json"));
        for (String file : order) {
            Path from = folder.resolve("new").resolve(file);
            boolean done = order.indexOf(file) < moved;
            Files.write(stopped.resolve(done ? file : "." + file + ".part"), Files.readAllBytes(from));
        }

        assertThatThrownBy(() -> CaseFolder.at(stopped)).hasMessageContaining("stopped before its end");
        build("old", A, C);

        assertThat(CaseBytes.of(stopped)).isEqualTo(CaseBytes.of(folder.resolve("new")));
        assertThat(CaseBytes.unfinished(stopped)).isEmpty();
    }

    @Test
    void two_builds_of_one_folder_do_not_mix() throws Exception {
        build("case", A);
        try (FolderLock lock = FolderLock.of(folder.resolve("case"))) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> build("case", A, B))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("is being written by another 'stemma'");
        }
        assertThat(build("case", A, B).tally().reports()).isEqualTo(2);
    }

    private Outcome build(String out, Item... items) throws Trouble {
        return pipeline("a program").build(List.of(items), request(out));
    }

    private Pipeline.Request request(String out) {
        return new Pipeline.Request(folder.resolve(out), 1, Inputs.Settings.none());
    }

    private Pipeline pipeline(String program) {
        return pipeline(program, Engine.Languages.any());
    }

    private Pipeline pipeline(String program, Engine.Languages languages) {
        Engine.Versions versions = new Engine.Versions("fake-rules 1", "fake-parser 1", program);
        return new Pipeline(
                Catalogue.with(new FakeInputs(), () -> new Engine(versions, () -> languages, this::load)),
                Progress.silent());
    }

    private Reader load() {
        loaded.incrementAndGet();
        FakeReader reader = new FakeReader();
        return new Reader() {
            @Override
            public Reading read(Document document) {
                read.add(document.id());
                return reader.read(document);
            }

            @Override
            public String version() {
                return reader.version();
            }
        };
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Item report(String id, String text) {
        return new Item.Report(Samples.report(id, "Orontes", "", text));
    }
}
