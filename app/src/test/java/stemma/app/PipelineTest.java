package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.claim.ClaimType;
import stemma.fakes.FakeInputs;
import stemma.fakes.FakeReader;
import stemma.fakes.Samples;
import stemma.ingest.Item;
import stemma.ingest.table.Columns;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Document;
import stemma.text.Finding;
import stemma.text.Publisher;

class PipelineTest {

    @TempDir
    Path folder;

    @Test
    void the_bytes_depend_neither_on_the_threads_nor_on_the_order_of_the_inputs() throws Exception {
        List<Item> items = pile(40);
        Map<String, byte[]> once = build(items, "one", 1);
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(7));

        Map<String, byte[]> other = build(shuffled, "two", 3);

        assertThat(once.keySet())
                .containsExactly(
                        "MANIFEST.json",
                        "balance.jsonl",
                        "case.db",
                        "control.jsonl",
                        "dates.jsonl",
                        "derived.jsonl",
                        "documents.jsonl",
                        "index.html",
                        "ledger.csv",
                        "ledger.jsonl",
                        "links.jsonl",
                        "questions.jsonl",
                        "relays.jsonl",
                        "responsibility.jsonl",
                        "speakers.jsonl");
        once.forEach((file, bytes) -> assertThat(other.get(file)).as(file).isEqualTo(bytes));
        assertThat(lines(once, "ledger.jsonl")).hasSize(80);
        assertThat(lines(once, "documents.jsonl")).hasSize(40).isSorted();
    }

    @Test
    void a_report_that_makes_the_reader_fail_is_a_finding_and_the_others_count() throws Exception {
        List<Item> items = List.of(
                report("a.txt", "KILLED in Sukkari."),
                report("b.txt", "FAULT and KILLED."),
                report("c.txt", "CAPTURED in Hanano."));

        Outcome outcome = pipeline(new FakeReader()).build(items, request("case", 2));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .contains("b.txt", "a rule met what it did not expect", "please report it"));
        assertThat(outcome.tally().reports()).isEqualTo(3);
        assertThat(outcome.tally().claims()).isEqualTo(2);
        assertThat(lines(read("case"), "documents.jsonl")).hasSize(3);
    }

    @Test
    void a_fault_in_writing_one_report_out_is_a_finding_as_well() throws Exception {
        Reader pointsOutside = new Reader() {
            @Override
            public Reading read(Document document) {
                Document longer = report("x.txt", "much longer than the other, and here KILLED.")
                        .document();
                return new Reading(
                        document,
                        document.published(),
                        List.of(Samples.bare("id1", longer, ClaimType.KILLED, "KILLED")),
                        Map.of());
            }

            @Override
            public String version() {
                return "1";
            }
        };

        Outcome outcome = pipeline(pointsOutside).build(List.of(report("a.txt", "Short.")), request("case", 1));

        assertThat(outcome.findings()).hasSize(1);
        assertThat(lines(read("case"), "ledger.jsonl")).isEmpty();
    }

    @Test
    void what_ingest_found_is_told_once_and_sorted() throws Exception {
        Finding late = new Finding("z.bin", "is no text.", "Remove it.");
        Finding early = new Finding("a.bin", "is no text.", "Remove it.");

        Outcome outcome = pipeline(new FakeReader())
                .build(
                        List.of(new Item.Problem(late), new Item.Problem(early), new Item.Problem(late)),
                        request("case", 1));

        assertThat(outcome.findings()).containsExactly(early, late);
        assertThat(text(read("case"), "MANIFEST.json")).contains("\"where\" : \"a.bin\"");
    }

    @Test
    void a_report_that_came_twice_counts_once_and_names_both_places() throws Exception {
        Document report = report("a.txt", "KILLED.").document();
        Document copy = new Document(
                report.id(),
                new Document.Input(List.of("also/here.txt"), report.input().sha256(), "text"),
                report.masthead(),
                report.dayEvidence(),
                report.text(),
                report.zones());

        Outcome outcome = pipeline(new FakeReader())
                .build(List.of(new Item.Report(report), new Item.Report(copy)), request("case", 1));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.tally().claims()).isEqualTo(1);
        assertThat(text(read("case"), "documents.jsonl"))
                .contains("\"locations\":[\"also/here.txt\",\"reports/a.txt\"]");
    }

    @Test
    void the_same_words_under_other_names_are_one_report_with_several_places_and_told_of() throws Exception {
        Outcome outcome = pipeline(new FakeReader())
                .build(
                        List.of(copy("b", "Orontes", ""), copy("a", "Orontes", ""), copy("c", "Orontes", "")),
                        request("case", 1));

        assertThat(outcome.tally().reports()).isEqualTo(1);
        assertThat(outcome.findings())
                .extracting(Finding::sentence)
                .satisfiesExactly(
                        b -> assertThat(b).contains("rows.jsonl:b", "it counts once, as a."),
                        c -> assertThat(c).contains("rows.jsonl:c", "it counts once, as a."));
        assertThat(text(read("case"), "documents.jsonl"))
                .contains("\"locations\":[\"rows.jsonl:a\",\"rows.jsonl:b\",\"rows.jsonl:c\"]");
    }

    @Test
    void the_same_words_of_another_publisher_or_at_another_address_are_another_report() throws Exception {
        List<Item> items = List.of(
                copy("a", "Orontes", ""),
                copy("b", "Wire", ""),
                copy("c", "Orontes", "https://orontes.example/1"),
                copy("d", "Orontes", "https://orontes.example/2"),
                copy("same", "Coast", ""),
                copy("same", "Hill", ""),
                copy("same", "Vale", ""));

        Outcome outcome = pipeline(new FakeReader()).build(items, request("case", 1));

        assertThat(outcome.tally().reports()).isEqualTo(7);
        assertThat(outcome.findings())
                .hasSize(2)
                .allMatch(finding -> finding.what().contains("has the id same"));
    }

    private static Item copy(String id, String publisher, String url) {
        Document report = report(id, "KILLED.").document();
        Document.Masthead masthead = new Document.Masthead(
                Optional.of(new Publisher(publisher)),
                report.masthead().title(),
                report.masthead().author(),
                Optional.of(url).filter(address -> !address.isEmpty()),
                report.masthead().language(),
                report.masthead().note());
        return new Item.Report(new Document(
                id,
                new Document.Input(List.of("rows.jsonl:" + id), "0", "jsonl"),
                masthead,
                report.dayEvidence(),
                report.text(),
                report.zones()));
    }

    @Test
    void different_reports_of_one_id_are_both_kept_and_told_of() throws Exception {
        List<Item> items = List.of(report("a.txt", "KILLED."), report("a.txt", "CAPTURED in Hanano."));

        Outcome outcome = pipeline(new FakeReader()).build(items, request("case", 1));

        assertThat(outcome.tally().claims()).isEqualTo(2);
        assertThat(outcome.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sentence()).contains("has the id a.txt", "a.txt~", "an id of its own"));
    }

    @Test
    void decisions_of_people_stay_as_they_are_and_nothing_half_written_stays() throws Exception {
        Path out = folder.resolve("case");
        Files.createDirectories(out);
        Files.writeString(out.resolve("decisions.jsonl"), "{\"by\":\"a person\"}\n");

        build(pile(2), "case", 1);
        build(pile(3), "case", 1);

        assertThat(Files.readString(out.resolve("decisions.jsonl"))).isEqualTo("{\"by\":\"a person\"}\n");
        assertThat(read("case").keySet())
                .containsExactly(
                        "MANIFEST.json",
                        "balance.jsonl",
                        "case.db",
                        "control.jsonl",
                        "dates.jsonl",
                        "decisions.jsonl",
                        "derived.jsonl",
                        "documents.jsonl",
                        "index.html",
                        "ledger.csv",
                        "ledger.jsonl",
                        "links.jsonl",
                        "questions.jsonl",
                        "relays.jsonl",
                        "responsibility.jsonl",
                        "speakers.jsonl");
    }

    @Test
    void an_error_of_the_machine_stops_the_build_and_leaves_the_folder_as_it_was() throws Exception {
        build(pile(1), "case", 1);
        Map<String, byte[]> before = read("case");
        Reader breaks = new Reader() {
            @Override
            public Reading read(Document document) {
                throw new OutOfMemoryError("no room");
            }

            @Override
            public String version() {
                return "1";
            }
        };

        assertThatThrownBy(() -> pipeline(breaks).build(pile(2), request("case", 1)))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(read("case")).containsExactlyEntriesOf(before);
    }

    @Test
    void the_manifest_names_inputs_versions_and_settings_and_no_machine() throws Exception {
        Path about = Files.writeString(folder.resolve("about.csv"), "file,publisher\n");
        Inputs.Settings settings =
                new Inputs.Settings(Optional.of(about), Columns.parse("text=article_content,publisher=source"));
        pipeline(new FakeReader()).build(pile(1), new Pipeline.Request(folder.resolve("case"), 1, settings));

        assertThat(text(read("case"), "MANIFEST.json"))
                .contains(
                        "\"parser\" : \"fake-parser 1\"",
                        "\"rules\" : \"fake-rules 1\"",
                        "\"about_sha256\" : \"",
                        "\"columns\" : \"text=article_content,publisher=source\"")
                .contains("\"ledger.jsonl\" : \"")
                .doesNotContain(folder.toString());
        assertThat(Version.ofStemma()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void the_tally_counts_propositions_once() throws Exception {
        Outcome outcome = pipeline(new FakeReader())
                .build(List.of(report("a.txt", "KILLED. KILLED, said Medics. CAPTURED.")), request("case", 1));

        assertThat(outcome.tally())
                .isEqualTo(new Tally(1, 1, 3, 2, Map.of(ClaimType.KILLED, 2, ClaimType.CAPTURED, 1), 0, 1, 0));
    }

    private static Pipeline pipeline(Reader reader) {
        return new Pipeline(Catalogue.with(new FakeInputs(), () -> FakeReader.engine(reader)), Progress.silent());
    }

    private Pipeline.Request request(String out, int threads) {
        return new Pipeline.Request(folder.resolve(out), threads, Inputs.Settings.none());
    }

    private Map<String, byte[]> build(List<Item> items, String out, int threads) throws Exception {
        pipeline(new FakeReader()).build(items, request(out, threads));
        return read(out);
    }

    private Map<String, byte[]> read(String out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder.resolve(out))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    private static List<String> lines(Map<String, byte[]> files, String file) {
        return text(files, file).lines().toList();
    }

    private static List<Item> pile(int reports) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            items.add(report(
                    "r%02d.txt".formatted(i),
                    "KILLED in Sukkari on 2016-11-28, said Medics. ".concat("x".repeat(i * 50))
                            + " CAPTURED in Hanano."));
        }
        return items;
    }

    private static Item.Report report(String id, String text) {
        return new Item.Report(Samples.report(id, "Orontes", "", text));
    }
}
