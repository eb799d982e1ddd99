package stemma.app.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

    private record Keyed(String key, String line) {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 700, 30_000})
    void come_back_as_a_stable_sort_in_memory_would_give_them(int count) throws IOException {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        List<Keyed> all = new ArrayList<>();
        List<String> sorted = new ArrayList<>();
        try (SortedLines lines = new SortedLines(number -> folder.resolve("run" + number), 300)) {
            for (int i = 0; i < count; i++) {
                Keyed keyed = new Keyed(dice.nextInt(500) + "é🙂\u0000", "line\n" + i + " حلب");
                all.add(keyed);
                lines.add(keyed.key(), keyed.line());
            }
            lines.each(sorted::add);
        }
        assertThat(sorted)
                .as("seed %d", seed)
                .isEqualTo(all.stream()
                        .sorted(Comparator.comparing(Keyed::key))
                        .map(Keyed::line)
                        .toList());
    }

    @Test
    void leave_no_file_behind() throws IOException {
        try (SortedLines lines = new SortedLines(number -> folder.resolve("run" + number), 10)) {
            for (int i = 0; i < 100; i++) {
                lines.add("k" + i % 7, "a line of some length");
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
