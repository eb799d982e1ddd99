/**
 * What need not be done twice: has this very work been done before, by this very program?
 *
 * <p>{@link stemma.app.cache.Cache} keeps the results of work under the hash of everything that they depend on;
 * {@link stemma.app.cache.Program} tells which program runs, down to each class and word list, and
 * {@link stemma.app.cache.Hashes} makes hashes. What depends on what is not known here: {@code stemma.app.Readings} makes
 * the keys of reports, {@code stemma.app.Work} that of a whole build.
 *
 * <pre>{@code
 * Cache cache = Cache.in(caseFolder.resolve(".cache/readings"));
 * List<String> pieces = cache.find(key).orElseGet(() -> readAnew());
 * }</pre>
 *
 * <p>Promises: nothing is ever changed in place, and an entry that does not fit its own hash is as good as none, so a
 * process may be killed at any moment, and a folder may be deleted, cut short or meddled with: that costs time and
 * never a right answer.
 *
 * <p>Traps: an entry holds what reports say, so a report that has gone must leave the cache as well
 * ({@link stemma.app.cache.Cache#keepOnly}). A key must hold every input of the work; a forgotten one gives stale answers
 * that look right.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.cache;
