package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

    private static final String TEXT = "the thugs met the gunmen";

    private static Alignment.Builder made() {
        return new Alignment.Builder(TEXT).replace(new Span(4, 9), "militants").replace(new Span(18, 24), "militants");
    }

    @Test
    void replaces_words_from_left_to_right() {
        assertThat(made().text()).isEqualTo("the militants met the militants");
        assertThatThrownBy(() -> made().replace(new Span(0, 3), "a")).hasMessageContaining("left to right");
    }

    @ParameterizedTest
    @CsvSource({"0,3,0,3", "4,13,4,9", "14,17,10,13", "22,31,18,24", "0,31,0,24", "6,8,4,9", "6,17,4,13"})
    void leads_every_span_back(int start, int end, int originalStart, int originalEnd) {
        assertThat(made().alignment().toOriginal(new Span(start, end))).isEqualTo(new Span(originalStart, originalEnd));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void untouched_words_come_back_to_themselves(long seed) {
        Random random = new Random(seed);
        StringBuilder original = new StringBuilder();
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int start = original.length();
            original.append(random.nextBoolean() ? "🙂" : "ab".repeat(1 + random.nextInt(3)));
            words.add(new Span(start, original.length()));
            original.append(' ');
        }
        Alignment.Builder builder = new Alignment.Builder(original.toString());
        List<Span> kept = new ArrayList<>();
        for (Span word : words) {
            if (random.nextInt(3) == 0) {
                builder.replace(word, "x".repeat(random.nextInt(9)));
            } else {
                kept.add(word);
            }
        }
        Alignment alignment = builder.alignment();
        for (Span word : kept) {
            Span replaced = alignment.toReplaced(word);
            assertThat(replaced.in(builder.text())).as("seed %d", seed).isEqualTo(word.in(original.toString()));
            assertThat(alignment.toOriginal(replaced)).as("seed %d", seed).isEqualTo(word);
        }
    }
}
