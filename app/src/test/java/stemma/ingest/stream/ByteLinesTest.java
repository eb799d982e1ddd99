package stemma.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the obvious way, with all in memory. */
class ByteLinesTest {

    private static final int MOST = 70_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void lines_are_those_of_a_split(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            text.append("x".repeat(random.nextBoolean() ? random.nextInt(4) : random.nextInt(2 * MOST)));
            text.append(random.nextInt(8) == 0 ? "" : "\n");
        }
        assertThat(lines(text.toString())).as("seed %d", seed).isEqualTo(twin(text.toString()));
    }

    private static List<String> lines(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MOST)) {
            for (Optional<ByteLines.ByteLine> next = lines.next(); next.isPresent(); next = lines.next()) {
                ByteLines.ByteLine line = next.get();
                assertThat(line.number()).isEqualTo(found.size() + 1);
                found.add(line.bytes()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse("too long"));
            }
        }
        return found;
    }

    private static List<String> twin(String text) {
        List<String> split = new ArrayList<>(List.of(text.split("\n", -1)));
        if (split.getLast().isEmpty()) {
            split.removeLast();
        }
        return split.stream()
                .map(line -> line.length() > MOST ? "too long" : line)
                .toList();
    }
}
