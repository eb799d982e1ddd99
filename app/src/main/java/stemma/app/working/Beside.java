package stemma.app.working;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One piece of work that another thread does while its owner goes on. Asked by its owner only. */
public final class Beside implements AutoCloseable {

    /** What is to be done. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Optional<Future<Boolean>> begun = Optional.empty();

    public boolean hasBegun() {
        return begun.isPresent();
    }

    /** Begins the work. */
    public void begin(Work work) {
        begun = Optional.of(thread.submit(() -> {
            work.run();
            return true;
        }));
    }

    /**
     * Comes back when the work is done; at once if none was begun.
     *
     * @throws IOException if it failed so
     */
    public void end() throws IOException {
        if (begun.isPresent()) {
            InOrder.result(begun.get());
        }
    }

    /** Waits for what was begun, well or badly as it may end, so that it writes to nothing that its owner has given up. */
    @Override
    public void close() {
        thread.close();
    }
}
