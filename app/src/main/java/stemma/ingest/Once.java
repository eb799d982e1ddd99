package stemma.ingest;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and once. What takes time to load is held so: a pile of which nothing
 * changed since the last build is never read, and must not wait for word lists. Safe for use by several threads.
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    private Once(Supplier<T> making) {
        this.making = making;
    }

    public static <T> Once<T> of(Supplier<T> making) {
        return new Once<>(making);
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(making);
        made = Optional.of(value);
        return value;
    }
}
