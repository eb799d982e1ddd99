package stemma.app.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeltTest {

    private static final int MANY = 100_000;

    private final List<Integer> taken = new ArrayList<>();

    @Test
    void values_are_taken_in_the_order_in_which_they_were_laid_on_and_all_of_them_by_its_end() throws IOException {
        try (Belt<Integer> belt = new Belt<>(taken::add)) {
            IntStream.range(0, MANY).forEach(belt::accept);
            belt.end();
            assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
        }
    }

    @Test
    void another_thread_takes_them() throws IOException {
        List<Thread> threads = new ArrayList<>();
        try (Belt<Integer> belt = new Belt<>(value -> threads.add(Thread.currentThread()))) {
            belt.accept(1);
            belt.end();
        }
        assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void what_goes_wrong_reaches_its_owner_at_the_end_or_before() {
        try (Belt<Integer> belt = new Belt<>(value -> full())) {
            belt.accept(1);
            assertThatThrownBy(belt::end).isInstanceOf(IOException.class).hasMessage("the disk is full");
        }
        try (Belt<Integer> belt = new Belt<>(value -> full())) {
            assertThatThrownBy(() -> IntStream.range(0, MANY).forEach(belt::accept))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the disk is full");
        }
    }

    @Test
    void nothing_is_taken_any_more_once_it_is_closed() {
        try (Belt<Integer> belt = new Belt<>(taken::add)) {
            IntStream.range(0, MANY).forEach(belt::accept);
        }
        int then = taken.size();
        assertThat(then).isLessThan(MANY);
        assertThat(taken).hasSize(then);
    }

    private static void full() throws IOException {
        throw new IOException("the disk is full");
    }
}
