/**
 * Where do the names of places come from?
 *
 * <p>{@link stemma.knowledge.gazetteer.Gazetteers#standard()} is the gazetteer that ships with Stemma: the tables in the
 * resource folder {@code stemma/knowledge/gazetteer}, whose README.md names each source and its licence. Tables that a
 * script made (countries, cities, units, quarters, regions) and tables that people write (by-hand, more-names, words,
 * stop-words, word-sets) have the same columns and are read alike; {@code knowledge/scripts/gazetteer} holds the script.
 *
 * <p>A row's {@code within} names the nearest parents only; the loader adds theirs. A spelling may hold a word in braces,
 * such as <code>{eastern} {part} of Aleppo</code>: it stands for each word of that set in {@code word-sets.csv}.
 * {@code more-names.csv} adds spellings, and a shown name, to places of other tables.
 *
 * <p>{@link stemma.knowledge.gazetteer.Gazetteers#with} lays a user's file, CSV or GeoJSON, over these tables ({@code OwnPlaces});
 * there a bad row is a finding with its line, and the others load. What a user drew ({@code Outline}, by JTS) says more than a point:
 * {@code DrawnGround} puts into each outline what lies there, which {@code PlaceTable} adds to the parents of these places, and tells
 * which others share ground with it; comparing gets that as {@link stemma.claim.PlacesAsDrawn}. {@code Outlines} gives all
 * lines as GeoJSON, the user's over ours.
 *
 * <p>Traps: in a shipped table a bad row is an error that names file and line, never a place left out. Two places may share a name; an id
 * is given once. A point is a centre, good to the radius beside it, and not where something happened.
 */
@org.jspecify.annotations.NullMarked
package stemma.knowledge.gazetteer;
