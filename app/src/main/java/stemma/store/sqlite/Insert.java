package stemma.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** A statement that is prepared once and takes row after row, as an index has half a million of them. For one thread. */
final class Insert implements AutoCloseable {

    private final PreparedStatement statement;

    /** Prepares a statement whose values are question marks. */
    Insert(Connection connection, String sql) {
        try {
            this.statement = connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw unwritable(e);
        }
    }

    /**
     * Adds a row.
     *
     * @param values texts and whole numbers in the order of the question marks, days, and any of them as {@link Optional}
     */
    void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i];
                statement.setObject(i + 1, value instanceof LocalDate day ? day.toString() : value);
            }
            statement.execute();
        } catch (SQLException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw unwritable(e);
        }
    }

    private static UncheckedIOException unwritable(SQLException e) {
        return new UncheckedIOException(
                new IOException("the index of the case cannot be written: " + e.getMessage(), e));
    }
}
