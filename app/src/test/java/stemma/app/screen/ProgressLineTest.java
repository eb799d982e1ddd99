package stemma.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stemma.app.Progress;

class ProgressLineTest {

    private static final String TERMINAL = "stemma.terminal";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @AfterEach
    void nobody_looks_on() {
        System.clearProperty(TERMINAL);
    }

    private String watched() {
        try (Progress progress = ProgressLine.on(new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
            progress.met();
            progress.expect(1);
            progress.step();
            progress.comparing();
            progress.step();
            progress.step();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void each_stage_has_a_bar_of_its_own_and_that_of_comparing_counts_links() {
        System.setProperty(TERMINAL, "true");

        assertThat(watched())
                .containsSubsequence("Finding reports", "Reading reports", "1/1", "Comparing, links found", "2/?");
    }

    @Test
    void where_nobody_looks_on_nothing_is_written() {
        assertThat(watched()).isEmpty();
    }
}
