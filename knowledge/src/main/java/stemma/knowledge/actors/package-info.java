/**
 * The actors and camps of the war in Syria, 2011 to 2019, as data.
 *
 * <p>{@link stemma.knowledge.actors.Actors} loads them: {@code actors.csv} (who there is, under which names),
 * {@code camps.csv} (who speaks for whom, whose office somebody is, who fights beside whom), and the words around names
 * ({@code words.csv}, {@code sides.csv}, {@code labels.csv}, {@code name-sets.csv}). Each row of the first two has its days
 * and its reason; docs/camps.md tells a user how to read and change them.
 *
 * <p>A user's table of camps lies over the shipped one: its rows of a kind about somebody replace all shipped rows of that
 * kind about them. A row that cannot be used is a {@link stemma.text.Finding} with its line, and the others count. A name
 * that nobody has becomes a publisher or group of that name.
 *
 * <p>Traps: a broken row in a shipped table is a fault of Stemma and stops it. A name with {@code =} in front counts only as
 * all of a mention, one with {@code ?} only where the report makes plain whose it is; words in braces stand for a set of
 * {@code name-sets.csv}. No name of fighters may hang on one of the words that judge them: put the set {@code fighters}
 * there, which holds all of these words.
 */
@org.jspecify.annotations.NullMarked
package stemma.knowledge.actors;
