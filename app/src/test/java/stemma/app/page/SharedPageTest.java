package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.fakes.BuiltCase;
import stemma.fakes.Terminal;
import tools.jackson.databind.JsonNode;

/** The copy of our examples that can be handed on: what it holds, and that it works as a page. */
class SharedPageTest {

    /** Our examples name them: a man who speaks, a doctor, a reader who comments. */
    private static final List<String> PRIVATE = List.of("Yusuf Darwish", "Zelal Cheko", "Laila");

    @TempDir
    Path folder = Path.of("");

    @Test
    void it_holds_no_whole_report_and_no_private_name_and_says_to_read_it_once() throws Exception {
        Path copy = folder.resolve("to-share.html");
        Terminal terminal = new Terminal();

        assertThat(terminal.run("export", "page", ExamplesCase.folder(), "-o", copy))
                .isZero();

        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("names are masked", "read it once before you hand it on");
        String whole = Files.readString(ExamplesCase.page());
        String shared = Files.readString(copy);
        assertThat(PRIVATE).allSatisfy(name -> assertThat(whole).contains(name));
        assertThat(PRIVATE).allSatisfy(name -> assertThat(shared).doesNotContain(name));
        assertThat(shared).contains("█", "Masaken Hanano", "Sheikh Maqsoud");
        for (JsonNode report : new BuiltCase(ExamplesCase.folder()).documents()) {
            String last = report.path("text").asString();
            assertThat(shared).doesNotContain(last.replace("\n", "\\n").replace("\"", "\\\""));
        }
    }

    @Test
    void whom_the_case_s_own_table_of_camps_names_is_in_public_life() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "Six people were killed in Homs on 27 November 2016, Yusuf Darwish said. Karim Mansour said that it was five.");
        Path camps = Files.writeString(
                folder.resolve("mine.csv"),
                "what,who,of,from,to,reason\nspeaks-for,Yusuf Darwish,aid,2011,,he speaks for rescuers in public\n");
        Path own = folder.resolve("case");
        Path copy = folder.resolve("to-share.html");
        Terminal terminal = Terminal.readingFiles();

        assertThat(terminal.run("build", reports, "-o", own, "--camps", camps)).isZero();
        assertThat(terminal.run("export", "page", own, "-o", copy)).isZero();

        assertThat(Files.readString(copy)).contains("Yusuf Darwish").doesNotContain("Karim", "Mansour");
    }

    @Test
    void it_opens_as_a_board_with_its_words_lit() {
        Path copy = folder.resolve("to-share.html");
        new Terminal().run("export", "page", ExamplesCase.folder(), "-o", copy);
        try (Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open(copy, "", 1440, 900)) {
            tab.page().locator("article.row .cell a").first().click();

            assertThat(tab.count(".beside a.lit[aria-current]")).isPositive();
            assertThat(tab.requests()).hasSize(1);
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CASE/to-share.html", "CASE"})
    void it_is_written_nowhere_that_would_mix_it_with_whole_reports(String out) {
        Path theCase = ExamplesCase.folder();
        Terminal terminal = new Terminal();

        assertThat(terminal.run("export", "page", theCase, "-o", out.replace("CASE", theCase.toString())))
                .isEqualTo(2);
        assertThat(terminal.err()).containsAnyOf("beside the whole reports", "takes the name of a file");
    }

    @Test
    void a_folder_that_is_no_case_is_told() {
        Terminal terminal = new Terminal();

        assertThat(terminal.run("export", "page", folder, "-o", folder.resolve("x.html")))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("is not a case folder");
        assertThat(folder.resolve("x.html")).doesNotExist();
    }
}
