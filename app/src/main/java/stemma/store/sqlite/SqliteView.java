package stemma.store.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import stemma.store.DocumentRow;
import stemma.store.Folded;
import stemma.store.Found;
import stemma.store.Selection;
import stemma.store.View;
import stemma.text.DayInterval;
import tools.jackson.databind.json.JsonMapper;

/** Reads a SQLite case. */
final class SqliteView implements View {

    private static final String CLAIMS = Sql.named("claims.sql");

    private static final String CLAIMS_BY_ID = """
            SELECT c.id, c.factuality, c.earliest, c.latest, c.record,
                   d.id AS document, d.publisher, d.earliest AS published_from, d.latest AS published_to
            FROM claim c
            JOIN document d ON d.id = c.document
            WHERE substr(c.id, 1, length(:prefix)) = :prefix
            ORDER BY c.position
            """;

    private final Path file;
    private final Handle handle;

    SqliteView(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    @Override
    public List<Found> claims(Selection wanted) {
        return SqliteStore.guarded(
                file,
                () -> handle.createQuery(CLAIMS)
                        .bind("types", JsonMapper.shared().writeValueAsString(wanted.types()))
                        .bind("place", wanted.place().orElse(""))
                        .bind("place_folded", Folded.of(wanted.place().orElse("")))
                        .bind("publisher", Folded.of(wanted.publisher().orElse("")))
                        .bind("factuality", wanted.factuality().orElse(""))
                        .bind("zone", wanted.zone().orElse(""))
                        .bind("document", wanted.document().orElse(""))
                        .bind("words", quoted(wanted.words().orElse("")))
                        .map((row, context) -> found(row))
                        .list());
    }

    /** Each word as a full-text string of its own, so that nothing in it is an operator. */
    private static String quoted(String words) {
        return Arrays.stream(Folded.of(words).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Found> claimsById(String prefix) {
        return SqliteStore.guarded(
                file,
                () -> handle.createQuery(CLAIMS_BY_ID)
                        .bind("prefix", prefix)
                        .map((row, context) -> found(row))
                        .list());
    }

    @Override
    public Optional<DocumentRow> document(String id) {
        return SqliteStore.guarded(
                file,
                () -> handle.createQuery("SELECT * FROM document WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> new DocumentRow(
                                row.getString("id"),
                                Optional.ofNullable(row.getString("publisher")),
                                days(row, "earliest", "latest"),
                                row.getString("text"),
                                row.getString("record")))
                        .findOne());
    }

    @Override
    public List<String> documentIds(String prefix) {
        return SqliteStore.guarded(
                file,
                () -> handle.createQuery(
                                "SELECT id FROM document WHERE substr(id, 1, length(:prefix)) = :prefix ORDER BY rowid")
                        .bind("prefix", prefix)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public int size() {
        return SqliteStore.guarded(
                file,
                () -> handle.select("SELECT count(*) FROM claim")
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public void close() {
        handle.close();
    }

    private static Found found(ResultSet row) throws SQLException {
        DayInterval days = days(row, "earliest", "latest");
        Found.Report report = new Found.Report(
                row.getString("document"),
                Optional.ofNullable(row.getString("publisher")),
                days(row, "published_from", "published_to"));
        return new Found(
                row.getString("id"),
                days.isUnbounded() ? Optional.empty() : Optional.of(days),
                row.getString("factuality"),
                report,
                row.getString("record"));
    }

    private static DayInterval days(ResultSet row, String earliest, String latest) throws SQLException {
        return new DayInterval(day(row.getString(earliest)), day(row.getString(latest)));
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
