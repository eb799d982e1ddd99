package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.fakes.Terminal;

/** From files to the case folder: one wrong input is told in one sentence, and all other reports count. */
class WrongInputsTest {

    private static final String GOOD = "KILLED in Sukkari on 2016-11-27, said Medics. INJURED in Hanano.";
    private static final int FIFTY_MEGABYTES = 50_000_000;

    private final Terminal terminal = Terminal.readingFiles();

    @TempDir
    private Path folder = Path.of("");

    private Path reports = Path.of("");
    private Path out = Path.of("");

    /** Makes a wrong input in a folder. */
    @FunctionalInterface
    interface Making {
        void in(Path folder) throws IOException;
    }

    record Wrong(String name, Making making, String sentence) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> wrong_inputs() {
        return Stream.of(
                new Wrong(
                        "an empty file",
                        bytes("b.txt"),
                        "reports/b.txt: it is empty, or holds no letter and no digit."),
                new Wrong(
                        "a picture that is called a text",
                        bytes("b.txt", 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13),
                        "reports/b.txt: its name ends in .txt, and what stands in it is nothing of the kind."),
                new Wrong(
                        "control characters",
                        bytes("b.txt", 'n', 'a', 1, 2, 3, 4, 5, 6, 7, 1, 2, 3),
                        "reports/b.txt: it holds"),
                new Wrong(
                        "a line that is no JSON",
                        text("b.jsonl", "{so it goes\n"),
                        "reports/b.jsonl:1: the line is no JSON"),
                new Wrong(
                        "a line of JSON that is no report",
                        text("b.jsonl", "[1, 2]\n"),
                        "reports/b.jsonl:1: the line is JSON, but no object in braces."),
                new Wrong(
                        "a line without a text",
                        text("b.jsonl", "{\"id\": \"b\"}\n"),
                        "reports/b.jsonl:1: the line has no \"text\"; it is not read."),
                new Wrong(
                        "a text of 50 MB",
                        in -> fill(in.resolve("b.txt"), FIFTY_MEGABYTES),
                        "reports/b.txt: it is larger than 20 MB"),
                new Wrong(
                        "a line of 50 MB",
                        in -> fill(in.resolve("b.jsonl"), FIFTY_MEGABYTES),
                        "reports/b.jsonl:1: the line is longer than 20 MB"),
                new Wrong(
                        "a link that leads nowhere",
                        in -> Files.createSymbolicLink(in.resolve("b.txt"), Path.of("nowhere")),
                        "reports/b.txt: it is no file, or a link that leads nowhere."),
                new Wrong(
                        "a link in a circle",
                        in -> Files.createSymbolicLink(in.resolve("b"), in),
                        "reports/b: this link leads back to a folder above it."),
                new Wrong("a damaged PDF", text("b.pdf", "%PDF-1.7"), "reports/b.pdf: the PDF is damaged"),
                new Wrong("a file of another kind", text("b.psd", "8BPS"), "reports/b.psd: format not read yet: .psd"));
    }

    @BeforeEach
    void two_good_reports() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        out = folder.resolve("case");
        Files.writeString(reports.resolve("a.txt"), GOOD);
        Files.writeString(reports.resolve("c.jsonl"), "{\"id\": \"c\", \"text\": \"CAPTURED in Hanano.\"}\n");
    }

    @ParameterizedTest
    @MethodSource("wrong_inputs")
    void a_wrong_input_is_one_finding_and_the_others_count(Wrong wrong) throws IOException {
        wrong.making().in(reports);

        assertThat(terminal.run("build", reports, "-o", out)).isEqualTo(1);
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().replaceAll("\\s+", " "))
                .startsWith("Stemma read 2 reports (2 undated) and found 3 claims in them")
                .contains("One thing about the inputs needs a look", "- " + wrong.sentence())
                .doesNotContain("Exception");
        assertThat(claims()).hasSize(3);
    }

    @Test
    void the_good_lines_of_a_broken_file_count() throws IOException {
        Files.writeString(
                reports.resolve("c.jsonl"),
                "\n{\"id\": \"d\", \"text\": \"KILLED in Hanano.\"}\n{\"id\": \"e\", \"text\": 7}\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);

        assertThat(terminal.run("build", reports, "-o", out)).isEqualTo(1);
        assertThat(terminal.out()).contains("- reports/c.jsonl:4: \"text\" is a number");
        assertThat(claims()).hasSize(4);
    }

    @Test
    void what_is_named_and_is_not_there_stops_the_build() throws IOException {
        Path missing = folder.resolve("nowhere");
        refused(3, "There is no file or folder " + missing + " to read.", "build", reports, missing, "-o", out);

        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), missing);
        refused(3, link + " is a link that leads nowhere; repair it or leave it out.", "build", link, "-o", out);

        refused(
                2,
                "An INPUT is empty ('' was given); name a file or a folder; '.' is the one you are in.",
                "build",
                "",
                "-o",
                out);
        assertThat(out).doesNotExist();
    }

    @Test
    void claims_coded_by_people_are_compared_under_the_same_conditions() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), "");
        Path missing = folder.resolve("nowhere");

        refused(3, "There is no file or folder " + missing + " to read.", "link", claims, missing, "-o", out);
        refused(
                3,
                "There is no file " + missing + " to read about the reports from.",
                "link",
                claims,
                reports,
                "--about",
                missing,
                "-o",
                out);
        refused(
                2,
                "The case folder " + reports.resolve("case") + " would lie in the input folder " + reports
                        + ", and the next build would read it as reports; choose a folder outside of it.",
                "link",
                claims,
                reports,
                "-o",
                reports.resolve("case"));
        assertThat(out).doesNotExist();
    }

    @Test
    void a_case_folder_that_cannot_be_made_is_told_before_anything_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        String why = " cannot be written: " + file + " is a file. Choose a folder that you may write to.";
        Path below = file.resolve("deep/case");

        refused(3, "The case folder " + file + why, "build", reports, "-o", file);
        refused(3, "The case folder " + below + why, "build", reports, "-o", below);
        refused(
                2,
                "The case folder after -o is empty ('' was given); name one, such as case.",
                "build",
                reports,
                "-o",
                "");
        assertThat(file).hasContent("mine");
    }

    private void refused(int exitCode, String sentence, Object... args) {
        assertThat(terminal.run(args)).isEqualTo(exitCode);
        assertThat(terminal.err()).isEqualTo(sentence + "\n");
        assertThat(terminal.out()).isEmpty();
    }

    private List<String> claims() throws IOException {
        return Files.readAllLines(out.resolve("ledger.jsonl"));
    }

    private static Making bytes(String name, int... bytes) {
        return in -> {
            try (OutputStream file = Files.newOutputStream(in.resolve(name))) {
                for (int value : bytes) {
                    file.write(value);
                }
            }
        };
    }

    private static Making text(String name, String text) {
        return in -> Files.writeString(in.resolve(name), text);
    }

    private static void fill(Path file, int size) throws IOException {
        Files.write(file, "KILLED. ".repeat(size / 8).getBytes(StandardCharsets.UTF_8));
    }
}
