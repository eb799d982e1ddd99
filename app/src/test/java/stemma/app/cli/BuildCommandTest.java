package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.app.screen.Screen;
import stemma.fakes.Terminal;

class BuildCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    private Path reports = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void reports() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        out = folder.resolve("case");
        write("a.txt", "Orontes 2016-11-28\nKILLED in Sukkari on 2016-11-27, said Medics. KILLED in Hanano.");
        write("b.txt", "\nCAPTURED in Hanano.");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(reports.resolve(name), text);
    }

    @Test
    void a_build_ends_with_a_paragraph_for_a_mail() {
        assertThat(terminal.run("build", reports, "-o", out)).isZero();

        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().replace('\n', ' '))
                .startsWith("Stemma read 2 reports (1 undated) and found 3 claims in them, which state 2 propositions."
                        + " By type: killed 2, captured 1. 1 claim is said to come from a source,"
                        + " 0 stand in readers' comments, and 0 numbers are malformed and kept with what they may mean."
                        + " No two claims answer one question.")
                .contains(" There are no findings about the inputs. The case is in ");
        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= Screen.WIDTH || !line.contains(" "));
    }

    @Test
    void a_second_build_says_that_nothing_changed_and_a_third_what_had_been_read_before() throws IOException {
        terminal.run("build", reports, "-o", out);
        assertThat(terminal.run("build", reports, "-o", out)).isZero();
        assertThat(terminal.out().replace('\n', ' '))
                .contains("found 3 claims", " Nothing changed: the case in ", "stays as it was, byte for byte.");

        write("c.txt", "INJURED.");
        assertThat(terminal.run("build", reports, "-o", out)).isZero();
        assertThat(terminal.out().replace('\n', ' '))
                .contains("found 4 claims", " 2 reports had been read before. The case is in ");
    }

    @Test
    void findings_are_listed_and_give_exit_code_1() throws IOException {
        write("c.bin", "%");
        write("d.txt", "FAULT");

        assertThat(terminal.run("build", reports, "-o", out, "--threads", 2)).isEqualTo(1);
        assertThat(terminal.out().replace('\n', ' '))
                .contains("2 things about the inputs need a look")
                .contains("- c.bin: is no text. Convert it to text.")
                .contains("- report d.txt (reports/d.txt): could not be read for claims");
        assertThat(out.resolve("ledger.jsonl")).exists();
    }

    @Test
    void a_pile_without_claims_is_told_as_such() throws IOException {
        Path quiet = Files.createDirectories(folder.resolve("quiet"));
        Files.writeString(quiet.resolve("q.txt"), "Orontes 2016-11-28\nNothing.");

        assertThat(terminal.run("build", quiet, "-o", out)).isZero();
        assertThat(terminal.out()).startsWith("Stemma read 1 report (all dated) and found no claims in it.");
    }

    @Test
    void an_empty_folder_is_a_finding() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(terminal.run("build", empty, "-o", out)).isEqualTo(1);
        assertThat(terminal.out().replace('\n', ' '))
                .startsWith("Stemma read no reports. One thing about the inputs needs a look")
                .contains("- the inputs: hold no report.");
    }

    @Test
    void an_input_that_is_not_there_is_told_with_exit_code_3() {
        Path missing = folder.resolve("nowhere");

        assertThat(terminal.run("build", missing, "-o", out)).isEqualTo(3);
        assertThat(terminal.err()).isEqualTo("There is no file or folder " + missing + " to read.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_table_about_the_reports_that_is_not_there_is_told_with_exit_code_3() {
        assertThat(terminal.run("build", reports, "-o", out, "--about", folder.resolve("about.csv")))
                .isEqualTo(3);
        assertThat(terminal.err()).startsWith("There is no file ").contains("about.csv");
    }

    @Test
    void a_case_folder_that_is_a_file_is_told_with_exit_code_3() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        assertThat(terminal.run("build", reports, "-o", file)).isEqualTo(3);
        assertThat(terminal.err())
                .isEqualTo("The case folder " + file + " cannot be written: " + file
                        + " is a file. Choose a folder that you may write to.\n");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_case_folder_below_a_file_is_told_with_exit_code_3() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        assertThat(terminal.run("build", reports, "-o", file.resolve("case"))).isEqualTo(3);
        assertThat(terminal.err())
                .contains("cannot be written", "taken")
                .endsWith("\n")
                .doesNotContain("\tat ");
    }

    @Test
    void a_case_folder_within_the_reports_is_refused() {
        assertThat(terminal.run("build", reports, "-o", reports.resolve("case")))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("choose a folder outside of it");
    }

    @Test
    void wrong_usage_is_told_in_one_line_with_exit_code_2() {
        assertThat(terminal.run("build", reports)).isEqualTo(2);
        assertThat(terminal.err()).contains("Missing required option: '--output=CASE'. See 'stemma build --help'.\n");

        assertThat(terminal.run("build", reports, "-o", out, "--threads", "0")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("--threads takes a number of at least 1, not 0.\n");

        assertThat(terminal.run("biuld")).isEqualTo(2);
        assertThat(terminal.err()).contains("biuld").contains("stemma --help");

        assertThat(terminal.run()).isEqualTo(2);
        assertThat(terminal.run("show")).isEqualTo(2);
    }

    @Test
    void help_and_version_are_told() {
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out()).matches("stemma \\d+\\.\\d+\\.\\d+.*\\s+");
        assertThat(terminal.run("show", "claims", "--version")).isZero();
        assertThat(terminal.out()).startsWith("stemma ");
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out()).contains("build", "show", "explain", "Exit codes");
        assertThat(terminal.run("build", "--help")).isZero();
        assertThat(terminal.out()).contains("--about", "--threads");
        assertThat(terminal.run("show", "claims", "--help")).isZero();
        assertThat(terminal.out()).contains("--on", "--in", "--words");
    }

    @Test
    void a_table_of_camps_that_is_not_there_or_no_text_is_refused_before_any_work() throws IOException {
        Path none = folder.resolve("none.csv");
        Path bytes = Files.write(folder.resolve("bytes.csv"), new byte[] {'w', 'h', (byte) 0xEF, 'o'});

        assertThat(terminal.run("build", reports, "-o", out, "--camps", none)).isEqualTo(3);
        assertThat(terminal.err()).contains("There is no file " + none + " to read camps from.");
        assertThat(terminal.run("build", reports, "-o", out, "--camps", bytes)).isEqualTo(3);
        assertThat(terminal.err().replace('\n', ' ')).contains("is not written in UTF-8");
        assertThat(out).doesNotExist();
    }
}
