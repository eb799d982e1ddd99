package stemma.app.working;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work done by several threads whose results come out in the order of what went in.
 *
 * <p>Only a window of results is held, so that one slow report does not let the finished ones pile up behind it.
 */
public final class InOrder {

    /** Results that may wait for a slow one, for each thread. */
    private static final int WINDOW = 8;

    /** Gives values one after the other; none behind the last. */
    @FunctionalInterface
    public interface Source<T> {
        Optional<T> next() throws IOException;
    }

    /** Takes results, on the calling thread. */
    @FunctionalInterface
    public interface Taker<R> {
        void take(R result) throws IOException;
    }

    private final int threads;

    public InOrder(int threads) {
        this.threads = threads;
    }

    public <T, R> void each(List<T> values, Function<T, R> work, Taker<R> taker) throws IOException {
        Iterator<T> each = values.iterator();
        each(() -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(), work, taker);
    }

    /**
     * The same where not all values are there at once.
     *
     * @param values is asked on the calling thread, a window ahead of what was taken
     */
    public <T, R> void each(Source<T> values, Function<T, R> work, Taker<R> taker) throws IOException {
        Deque<Future<R>> window = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            try {
                for (Optional<T> value = values.next(); value.isPresent(); value = values.next()) {
                    if (window.size() == threads * WINDOW) {
                        taker.take(result(window.remove()));
                    }
                    T given = value.get();
                    window.add(pool.submit(() -> work.apply(given)));
                }
                while (!window.isEmpty()) {
                    taker.take(result(window.remove()));
                }
            } finally {
                window.forEach(waiting -> waiting.cancel(true));
            }
        }
    }

    /** What a thread worked out, or what went wrong with it. */
    static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        }
    }
}
