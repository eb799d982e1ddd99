/**
 * What does a user lay over the tables that ship?
 *
 * <p>{@link stemma.app.own.OwnTables} takes the files of {@code --camps} and {@code --gazetteer}, refuses what is not there or no
 * text before any work begins, and gives a catalogue that goes by them, with the files, whose hashes go into {@code MANIFEST.json}.
 * What is wrong inside a file is a finding among the others. The case keeps the files, and {@link stemma.app.own.KeptTables} gives
 * them to commands that look for an area or compare the claims anew.
 *
 * <pre>{@code
 * OwnTables tables = new OwnTables(camps, gazetteer);
 * tables.check();
 * OwnTables.Loaded own = tables.over(Catalogue.standard());
 * }</pre>
 *
 * <p>Trap: the names of the files' contents stand in the version of the rules, and so in the keys of the cache; a table that
 * changes what is read and is not named there would leave old readings in place.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.own;
