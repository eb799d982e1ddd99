package stemma.ingest.stream;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stemma.ingest.Found;
import stemma.ingest.SourceFile;

/** Makes a stream of what a container is asked for step by step, so that no more is read than is consumed. */
public final class Pulled {

    /** Reads the next piece of a container. */
    @FunctionalInterface
    public interface Step {

        /**
         * Hands on what stands in the next piece, which may be nothing.
         *
         * @return whether there may be another piece
         * @throws IOException if the container cannot be read further; the stream tells it and ends
         */
        boolean pull(Consumer<Found> found) throws IOException;
    }

    private Pulled() {}

    /** The pieces of a file, and a finding where it cannot be read further. Closing the stream closes {@code source}. */
    public static Stream<Found> stream(SourceFile file, Step step, Closeable source) {
        return StreamSupport.stream(new Pieces(file, step), false).onClose(() -> close(file, source));
    }

    private static void close(SourceFile file, Closeable source) {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file.location(), e);
        }
    }

    private static final class Pieces extends Spliterators.AbstractSpliterator<Found> {

        private final SourceFile file;
        private final Step step;
        private final Queue<Found> ready = new ArrayDeque<>();
        private boolean more = true;

        Pieces(SourceFile file, Step step) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.file = file;
            this.step = step;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Found> action) {
            while (ready.isEmpty() && more) {
                try {
                    more = step.pull(ready::add);
                } catch (IOException e) {
                    more = false;
                    ready.add(file.unreadable(e));
                }
            }
            Found next = ready.poll();
            if (next == null) {
                return false;
            }
            action.accept(next);
            return true;
        }
    }
}
