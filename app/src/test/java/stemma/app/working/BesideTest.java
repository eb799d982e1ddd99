package stemma.app.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    void its_owner_goes_on_while_the_work_is_done() throws IOException {
        CountDownLatch told = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        try (Beside beside = new Beside()) {
            beside.begin(() -> {
                await(told);
                done.set(true);
            });
            assertThat(beside.hasBegun()).isTrue();
            told.countDown();
            beside.end();
            assertThat(done).isTrue();
        }
    }

    @Test
    void what_goes_wrong_is_thrown_to_who_waits_as_what_it_is() {
        try (Beside beside = new Beside()) {
            beside.begin(() -> {
                throw new IOException("the disk is full");
            });
            assertThatThrownBy(beside::end).isInstanceOf(IOException.class).hasMessage("the disk is full");
        }
        try (Beside beside = new Beside()) {
            beside.begin(() -> {
                throw new IllegalArgumentException("no such day");
            });
            assertThatThrownBy(beside::end).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void closing_waits_for_work_that_nobody_asked_for_again() {
        CountDownLatch told = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        try (Beside beside = new Beside()) {
            beside.begin(() -> {
                await(told);
                done.set(true);
            });
            told.countDown();
        }
        assertThat(done).isTrue();
    }

    @Test
    void without_work_there_is_nothing_to_wait_for() throws IOException {
        try (Beside beside = new Beside()) {
            beside.end();
            assertThat(beside.hasBegun()).isFalse();
        }
    }

    private static void await(CountDownLatch told) throws IOException {
        try {
            told.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
