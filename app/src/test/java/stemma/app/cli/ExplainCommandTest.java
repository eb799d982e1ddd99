package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.Terminal;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private Path theCase = Path.of("");
    private List<String> ids = List.of();

    @BeforeEach
    void build() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "Orontes 2016-11-30\n😀 KILLED in Sukkari on 2016-11-29, said Medics. CAPTURED in Hanano.");
        theCase = folder.resolve("case");
        assertThat(terminal.run("build", reports, "-o", theCase)).isZero();
        ids = Files.readAllLines(theCase.resolve("ledger.jsonl")).stream()
                .map(line -> JsonMapper.shared().readTree(line).path("id").asString())
                .toList();
    }

    @Test
    void a_claim_is_explained_from_its_sentence_to_the_evidence_of_its_day() {
        assertThat(terminal.run("explain", theCase, ids.getFirst().substring(0, 6)))
                .isZero();

        assertThat(terminal.out().lines().map(String::strip))
                .containsSubsequence(
                        "Claim " + ids.getFirst() + ": killed, in the body of report a.txt",
                        "[KILLED] in Sukkari on 2016-11-29, said Medics.",
                        "How each slot was filled",
                        "trigger     KILLED",
                        "by frame.verb: the word \"KILLED\" is in a list: one of ours",
                        "place       Sukkari",
                        "time        2016-11-29 = 2016-11-29",
                        "Who says so",
                        "1.          Medics (unnamed): \"Medics\"",
                        "2.          in the report's own voice",
                        "The report",
                        "publisher   Orontes",
                        "published   2016-11-30",
                        "- printed: the page prints its day (2016-11-30)");
    }

    @Test
    void a_report_is_explained_by_its_parts_and_its_day() {
        assertThat(terminal.run("explain", theCase, "a.txt")).isZero();

        assertThat(terminal.out())
                .startsWith("Report a.txt, in which 2 claims stand\n")
                .contains("  It was published on 2016-11-30.")
                .contains("body        0–86: Orontes 2016-11-30 😀 KILLED");
    }

    @Test
    void an_id_that_is_too_short_or_unknown_is_told_with_exit_code_2() {
        assertThat(terminal.run("explain", theCase, "abc")).isEqualTo(2);
        assertThat(terminal.err()).contains("too short").contains("first 4 characters");
        assertThat(terminal.run("explain", theCase, "zzzz")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("No claim and no report of ").contains("'zzzz'");
    }

    @Test
    void an_id_that_several_claims_start_with_is_told_with_exit_code_2() throws IOException {
        Path ledger = theCase.resolve("ledger.jsonl");
        String lines = Files.readString(ledger).replace(ids.get(0), "abcd0001").replace(ids.get(1), "abcd0002");
        Files.writeString(ledger, lines);
        Files.delete(theCase.resolve("case.db"));

        assertThat(terminal.run("explain", theCase, "abcd")).isEqualTo(2);
        assertThat(terminal.err())
                .isEqualTo("2 claims have ids that start with 'abcd' (abcd0001, abcd0002); give more of it.\n");
        assertThat(terminal.run("explain", theCase, "abcd0002")).isZero();
    }

    @Test
    void a_ledger_that_was_damaged_is_told_with_its_line() throws IOException {
        Path ledger = theCase.resolve("ledger.jsonl");
        Files.writeString(ledger, Files.readAllLines(ledger).getFirst() + "\nthis is no record\n");
        Files.delete(theCase.resolve("case.db"));

        assertThat(terminal.run("explain", theCase, ids.getFirst())).isEqualTo(3);
        assertThat(terminal.err()).contains("Line 2 of " + ledger);
    }

    @Test
    void a_report_is_explained_by_the_beginning_of_its_id_with_each_reason_for_its_day() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("more"));
        Files.writeString(
                reports.resolve("unsigned.txt"),
                "A note\n\n20161128_crossing.jpg\n\nKILLED in Sukkari, said Medics, and the road is shut since.\n");
        Path about = Files.writeString(
                folder.resolve("about.csv"),
                "file,retrieved,archive,published\nunsigned.txt,2016-12-05,https://archive.example.org/u,\n");
        Path other = folder.resolve("other");
        Terminal files = Terminal.readingFiles();
        assertThat(files.run("build", reports, "-o", other, "--about", about)).isZero();

        assertThat(files.run("explain", other, "unsig")).isZero();

        assertThat(files.out().replaceAll("\\s+", " "))
                .contains(
                        "retrieved 2016-12-05 archive https://archive.example.org/u",
                        "When it was published It was published between 2016-11-28 and 2016-12-05.",
                        "- stated: retrieved on 2016-12-05, as stated in about.csv:2; it was published then or before."
                                + " It allows 2016-12-05 or earlier; it leaves 2016-12-05 or earlier.",
                        "- weak, line 3, character 8, \"20161128_crossing.jpg\": the name of a file,"
                                + " \"20161128_crossing.jpg\", holds 20161128, which is 2016-11-28; the page is no older"
                                + " than what it shows. It allows 2016-11-28 or later; it leaves 2016-11-28 to 2016-12-05.");
    }

    @Test
    void documents_are_shown_with_their_days_and_where_they_were_got() {
        assertThat(terminal.run("show", "documents", theCase)).isZero();

        assertThat(terminal.out().lines().map(String::strip))
                .containsSubsequence("a.txt", "published  2016-11-30", "publisher  Orontes");
    }
}
