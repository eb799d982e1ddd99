package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.app.screen.Screen;
import stemma.claim.ClaimType;
import stemma.fakes.Terminal;

class ShowClaimsCommandTest {

    @TempDir
    static Path folder;

    private static Path theCase = Path.of("");

    private final Terminal terminal = new Terminal();

    @BeforeAll
    static void build() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "Orontes 2016-11-30\nKILLED in Sukkari on 2016-11-29, said Medics. KILLED in Hanano."
                        + " KILLED in Hanano within 2016-11-28/2016-12-02. INJURED in Hanano on 2016-11-28.");
        Files.writeString(
                reports.resolve("b.txt"),
                "Levant 2016-10-01\nCAPTURED in Hanano. will be CAPTURED in Sukkari. CAPTURED on 2016-12-01.");
        theCase = folder.resolve("case");
        assertThat(new Terminal().run("build", reports, "-o", theCase)).isZero();
    }

    private List<String> show(Object... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = "show";
        args[1] = "claims";
        args[2] = theCase;
        System.arraycopy(options, 0, args, 3, options.length);
        assertThat(terminal.run(args)).as(terminal.err()).isZero();
        return terminal.out().lines().toList();
    }

    @Test
    void all_claims_are_listed_in_a_table_that_fits() {
        List<String> lines = show();

        assertThat(lines).hasSize(8).allMatch(line -> line.length() <= Screen.WIDTH);
        assertThat(lines.getFirst()).containsSubsequence("id", "day", "what", "where", "how many", "said by");
        assertThat(lines.get(1)).containsSubsequence("2016-11-29", "killed", "Sukkari", "Medics", "Orontes");
        assertThat(lines.get(2)).contains("no day given");
        assertThat(lines.get(3)).contains("2016-11-28..12-02");
        assertThat(lines.get(6)).contains("captured, future");
    }

    @ParameterizedTest
    @CsvSource({
        "--type, killed, 3",
        "--type, KILLED, 3",
        "--type, 'killed,injured', 4",
        "--in, hanano, 4",
        "--publisher, levant, 3",
        "--by, Orontes, 4",
        "--factuality, future, 1",
        "--zone, body, 7",
        "--document, b.txt, 3",
        "--words, medics, 1",
        "--limit, 2, 2",
    })
    void options_narrow_the_records(String option, String value, int expected) {
        assertThat(show("--format", "jsonl", option, value)).hasSize(expected).allMatch(line -> line.startsWith("{"));
    }

    @Test
    void the_records_are_those_of_the_ledger() throws IOException {
        assertThat(show("--format", "jsonl")).isEqualTo(Files.readAllLines(theCase.resolve("ledger.jsonl")));
    }

    @Test
    void a_day_tells_certain_and_possible_and_near_claims_apart() {
        List<String> lines = show("--type", "killed", "--type", "injured", "--on", "2016-11-29");

        assertThat(String.join(" ", lines.subList(0, 3)))
                .startsWith("One claim of type killed or injured is dated 2016-11-29 for certain. 2 are possible:"
                        + " 1 with days that include it, 1 with no day given. 1 lies within two days: 2016-11-28 (1).");
        assertThat(lines).containsSubsequence("Certain (1)", "Possible (2)", "Within two days (1)");
    }

    @Test
    void an_empty_day_is_an_honest_answer() {
        List<String> lines = show("--type", "captured", "--on", "2016-11-29");

        assertThat(String.join(" ", lines))
                .startsWith("No claim of type captured is dated 2016-11-29 for certain. 1 is possible: 0 with days that"
                        + " include it, 1 with no day given. 1 lies within two days: 2016-12-01 (1). Left out: 1 with"
                        + " no day given, in reports that appeared before that day and speak of what has been.");
        assertThat(lines).doesNotContain("Certain (0)");
    }

    @Test
    void records_of_a_day_say_how_surely_they_are_of_it() {
        List<String> lines = show("--on", "2016-11-29", "--format", "jsonl", "--type", "killed");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).endsWith(",\"match\":\"certain\"}");
        assertThat(lines.get(1)).endsWith(",\"match\":\"possible\"}").contains("2016-12-02");
        assertThat(lines.get(2)).endsWith(",\"match\":\"possible\"}");
    }

    @Test
    void a_table_that_was_cut_says_so() {
        assertThat(show("--limit", "3").getLast()).isEqualTo("… and 4 more; --limit 7 shows all.");
    }

    @Test
    void nothing_found_is_an_answer_too() {
        assertThat(show("--type", "protested", "--in", "Hanano"))
                .containsExactly("No claim of type protested in Hanano is in this case, which holds 7.");
    }

    @Test
    void an_unknown_type_lists_those_there_are() {
        assertThat(terminal.run("show", "claims", theCase, "--type", "exploded"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .startsWith("--type does not know 'exploded'; it takes one of attack, clash, killed,");
        for (ClaimType type : ClaimType.values()) {
            assertThat(terminal.err()).contains(type.label());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--on, yesterday, '--on takes a day; expected like 2016-11-29, found ''yesterday''.'",
        "--on, 2016-02-30, '--on takes a day; expected like 2016-11-29, found ''2016-02-30''.'",
        "--zone, footer, '--zone does not know ''footer''; it takes one of headline, body, comment.'",
        "--limit, 0, '--limit takes a number of at least 1, not 0.'",
    })
    void a_wrong_value_is_told_in_one_sentence(String option, String value, String sentence) {
        assertThat(terminal.run("show", "claims", theCase, option, value)).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo(sentence + "\n");
    }

    @Test
    void a_wrong_format_is_wrong_usage() {
        assertThat(terminal.run("show", "claims", theCase, "--format", "xml")).isEqualTo(2);
        assertThat(terminal.err()).contains("table", "jsonl", "xml");
    }

    @Test
    void a_folder_that_is_no_case_is_told_with_exit_code_3() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));

        assertThat(terminal.run("show", "claims", other)).isEqualTo(3);
        assertThat(terminal.err()).startsWith(other + " is not a case folder (it has no MANIFEST.json)");
        assertThat(terminal.run("show", "claims", folder.resolve("none"))).isEqualTo(3);
        assertThat(terminal.err()).startsWith("There is no folder ");
    }

    @Test
    void an_index_that_was_deleted_is_made_anew() throws IOException {
        byte[] before = Files.readAllBytes(theCase.resolve("case.db"));
        Files.delete(theCase.resolve("case.db"));

        assertThat(show("--type", "killed")).hasSize(4);
        assertThat(theCase.resolve("case.db")).hasBinaryContent(before);
    }
}
