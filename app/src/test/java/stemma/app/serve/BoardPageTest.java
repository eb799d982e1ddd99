package stemma.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.export.html.IndexPage;
import stemma.fakes.PageOf;

class BoardPageTest {

    @TempDir
    Path folder = Path.of("");

    private Path page(List<String> decisions) throws IOException {
        IndexPage page = new IndexPage();
        String report = page.report(
                        "{\"id\":\"r\",\"text\":\"</script><script>alert(1)</script> $1 \\\\ <style>\",\"zones\":[]}",
                        List.of())
                .inPage();
        return Files.writeString(
                folder.resolve("index.html"), page.head() + report + PageOf.end(page, Map.of("decisions", decisions)));
    }

    @Test
    void what_is_served_has_no_script_and_no_style_of_its_own_and_no_policy() throws IOException {
        BoardPage board = BoardPage.of(page(List.of()));

        assertThat(board.html())
                .contains("<script type=\"module\" src=\"/board.js\"></script>", "href=\"/board.css\"")
                .contains("<meta name=\"stemma-desk\" content=\"/decisions\">")
                .doesNotContain("<script>", "<style>", "Content-Security-Policy");
        assertThat(board.script()).contains("stemma-desk");
        assertThat(board.style()).contains(".desk");
    }

    @Test
    void decisions_of_now_stand_in_place_of_those_of_the_build_and_end_no_script() throws IOException {
        BoardPage board = BoardPage.of(page(List.of("{\"id\":\"old\"}")));

        String html = board.with(List.of("{\"id\":\"new\",\"why\":\"</script> $1 \\\\\"}", "{\"id\":\"more\"}"));

        assertThat(html)
                .contains("\"id\":[\"new\",\"more\"]", "\\u003c/script>", "$1")
                .doesNotContain("\"old\"");
        assertThat(board.with(List.of())).contains("class=\"decisions\">{}</script>");
    }

    @Test
    void a_page_of_another_version_is_told_and_not_served() throws IOException {
        Path file = Files.writeString(folder.resolve("index.html"), "<html><style></style><script></script></html>");

        assertThatThrownBy(() -> BoardPage.of(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("build the case again");
    }
}
