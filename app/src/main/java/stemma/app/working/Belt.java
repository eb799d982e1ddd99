package stemma.app.working;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Carries values to another thread, which takes them in the order in which they were laid on, while their owner makes more. A bounded
 * number of them is on the way. Used by its owner only.
 */
public final class Belt<T> implements Consumer<T>, AutoCloseable {

    /** Values that go together, as to hand over each would cost more than most work on one. */
    private static final int TOGETHER = 512;

    /** So many of these may wait. */
    private static final int WAITING = 16;

    private final InOrder.Taker<T> taker;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Deque<Future<Boolean>> underway = new ArrayDeque<>();
    private List<T> next = new ArrayList<>();

    public Belt(InOrder.Taker<T> taker) {
        this.taker = taker;
    }

    /**
     * Lays a value on; waits where too many are on the way.
     *
     * @throws UncheckedIOException if an earlier one could not be taken
     */
    @Override
    public void accept(T value) {
        next.add(value);
        if (next.size() == TOGETHER) {
            try {
                send();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void send() throws IOException {
        if (underway.size() == WAITING) {
            InOrder.result(underway.remove());
        }
        List<T> together = next;
        next = new ArrayList<>();
        underway.add(thread.submit(() -> {
            for (T value : together) {
                taker.take(value);
            }
            return true;
        }));
    }

    /**
     * Comes back when all were taken.
     *
     * @throws IOException if one could not be
     */
    public void end() throws IOException {
        send();
        while (!underway.isEmpty()) {
            InOrder.result(underway.remove());
        }
    }

    /** Takes no more of what is on the way, where its owner gave up before the end. */
    @Override
    public void close() {
        underway.forEach(waiting -> waiting.cancel(false));
        thread.close();
    }
}
