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

class DiffCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    @BeforeEach
    void two_cases() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), "Orontes 2016-11-28\nKILLED in Sukkari.");
        Files.writeString(reports.resolve("b.txt"), "Lookout 2016-11-28\nCAPTURED in Hanano.");
        terminal.run("build", reports, "-o", folder.resolve("before"));
        Files.delete(reports.resolve("b.txt"));
        Files.writeString(reports.resolve("c.txt"), "Lookout 2016-11-28\nINJURED in Hanano.");
        terminal.run("build", reports, "-o", folder.resolve("after"));
    }

    @Test
    void a_difference_is_told_and_is_no_fault() {
        assertThat(terminal.run("diff", folder.resolve("before"), folder.resolve("after")))
                .isZero();

        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .startsWith("Reports: 1 added, 1 gone, 0 changed. Claims: 1 added, 1 gone, 0 changed, 1 the same.\n")
                .contains(
                        "\nReports added (1)\n  c.txt, by Lookout\n", "\nClaims gone (1)\n  ", "captured \"CAPTURED\"")
                .doesNotContain("a.txt");
        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= Screen.WIDTH);
    }

    @Test
    void the_other_way_round_what_came_has_gone() {
        terminal.run("diff", folder.resolve("after"), folder.resolve("before"));

        assertThat(terminal.out()).contains("Reports gone (1)\n  c.txt", "Reports added (1)\n  b.txt");
    }

    @Test
    void a_difference_can_be_had_as_lines_of_json() {
        terminal.run("diff", folder.resolve("before"), folder.resolve("after"), "--format", "jsonl");

        assertThat(terminal.out().lines())
                .hasSize(4)
                .first()
                .isEqualTo("{\"what\":\"report\",\"change\":\"gone\",\"id\":\"b.txt\"}");
    }

    @Test
    void a_folder_that_is_no_case_is_told_with_exit_code_3() {
        assertThat(terminal.run("diff", folder.resolve("before"), folder.resolve("reports")))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("is not a case folder");
    }

    @Test
    void a_limit_of_nothing_is_wrong_usage() {
        assertThat(terminal.run("diff", folder.resolve("before"), folder.resolve("after"), "--limit", "0"))
                .isEqualTo(2);
    }
}
