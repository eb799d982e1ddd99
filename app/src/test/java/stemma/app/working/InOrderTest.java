package stemma.app.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final int MANY = 500;

    @Test
    void results_come_in_the_order_of_the_values_however_long_each_takes() throws IOException {
        List<Integer> taken = new ArrayList<>();
        List<Integer> values = IntStream.range(0, MANY).boxed().toList();
        new InOrder(3).each(values, value -> spun(value), taken::add);
        assertThat(taken).isEqualTo(values);
    }

    @Test
    void values_are_asked_for_no_more_than_a_window_ahead() throws IOException {
        List<Integer> asked = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();
        new InOrder(2).each(() -> next(asked), value -> value, value -> ahead.add(asked.size() - value));
        assertThat(ahead).hasSize(MANY).allMatch(values -> values <= 17);
    }

    @Test
    void what_a_source_or_a_taker_throws_ends_the_work() {
        InOrder order = new InOrder(2);
        assertThatThrownBy(() -> order.each(
                        () -> {
                            throw new IOException("the file ends within a line");
                        },
                        value -> value,
                        value -> {}))
                .hasMessage("the file ends within a line");
        assertThatThrownBy(() -> order.each(List.of(1, 2), value -> value, value -> {
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
    }

    private static Optional<Integer> next(List<Integer> asked) {
        if (asked.size() == MANY) {
            return Optional.empty();
        }
        asked.add(asked.size());
        return Optional.of(asked.size() - 1);
    }

    /** The value, later where it is even. */
    private static int spun(int value) {
        for (int i = 0; value % 2 == 0 && i < 10_000; i++) {
            Thread.onSpinWait();
        }
        return value;
    }
}
