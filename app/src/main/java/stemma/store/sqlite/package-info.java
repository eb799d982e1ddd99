/**
 * The index of a case folder: {@code case.db}, one SQLite file that any SQLite program can open as well.
 *
 * <p>{@link stemma.store.sqlite.SqliteStore} opens it: {@link stemma.store.sqlite.SqliteWriter} fills a new file in one
 * transaction, {@link stemma.store.sqlite.SqliteView} reads, and cannot write. The SQL stands beside the classes as
 * resources: {@code schema.sql} (tables {@code document}, {@code claim}, {@code mention}, {@code within}, and
 * {@code words}, a full-text index over the sentences of claims) and {@code claims.sql}, the one question that
 * {@code show claims} asks.
 *
 * <p>Traps: {@code claim.position} is the order of the ledger and the row id of the full-text index. Columns that end in
 * {@code _folded} hold {@link stemma.store.Folded} names; compare them with folded words only. Full-text words are
 * quoted before they are sent, so that a hyphen or "NOT" in them is no operator. The same rows in the same order give the
 * same bytes.
 */
@org.jspecify.annotations.NullMarked
package stemma.store.sqlite;
