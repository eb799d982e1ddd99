package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingLinksTest {

    private static final List<String> LINES = List.of(
            line(1, "agrees"),
            line(2, "contradicts"),
            line(3, "same-origin"),
            line(4, "agrees"),
            line(5, "supersedes"));

    @TempDir
    private Path folder;

    @Test
    void contradictions_and_what_is_overtaken_are_shown_before_what_agrees() throws IOException {
        TellingLinks links = TellingLinks.of(file(LINES), 4);
        assertThat(links.of(LINES)).containsExactly(LINES.get(0), LINES.get(1), LINES.get(2), LINES.get(4));
        assertThat(links.leavesOut()).isTrue();
        assertThat(links.record()).isEqualTo("{\"shown\":4,\"all\":5}");
        assertThat(links.bereft()).containsExactly("{\"id\":\"c4\"}", "{\"id\":\"d4\"}");
    }

    @Test
    void where_all_have_room_all_are_shown() throws IOException {
        TellingLinks links = TellingLinks.of(file(LINES), 5);
        assertThat(links.of(LINES.subList(0, 2))).hasSize(2);
        assertThat(links.of(LINES.subList(2, 5))).hasSize(3);
        assertThat(links.leavesOut()).isFalse();
    }

    @Test
    void a_line_of_no_known_kind_is_a_mistake_of_the_program() throws IOException {
        Path file = file(List.of("{\"id\":\"l-1\",\"kind\":\"guesses\"}"));
        assertThatIllegalStateException()
                .isThrownBy(() -> TellingLinks.of(file, 1))
                .withMessageContaining("guesses");
    }

    private static String line(int number, String kind) {
        return "{\"id\":\"l-" + number + "\",\"kind\":\"" + kind + "\",\"from\":\"c" + number + "\",\"to\":\"d" + number
                + "\",\"reason\":\"Both say “kind”.\"}";
    }

    private Path file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("links.jsonl"), lines);
    }
}
