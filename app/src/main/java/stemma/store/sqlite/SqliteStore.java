package stemma.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import stemma.store.Store;
import stemma.store.View;
import stemma.store.Writer;

/** A case in one SQLite file. */
public final class SqliteStore implements Store {

    @Override
    public String file() {
        return "case.db";
    }

    @Override
    public Writer writer(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        return guarded(file, () -> new SqliteWriter(open(file, config)));
    }

    @Override
    public View view(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return guarded(file, () -> new SqliteView(file, open(file, config)));
    }

    private static Handle open(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return Jdbi.create(source).open();
    }

    /** Runs what a broken file, or a file of another kind, makes fail. */
    static <T> T guarded(Path file, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw new UncheckedIOException(new IOException(
                    file + " cannot be used as a case database; delete it, and the next command makes it anew.", e));
        }
    }
}
