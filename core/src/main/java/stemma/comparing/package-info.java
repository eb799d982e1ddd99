/**
 * How do the claims of a pile stand to each other, in all?
 *
 * <p>{@link stemma.comparing.Comparer} brings together what the children of {@code link} each know: it finds happenings, proposes
 * pairs, judges them, looks for copied words, and groups claims that answer one question. It is to many reports what {@code
 * reading} is to one.
 *
 * <p>It goes over the pile twice where days change: what is firm about the days of undated reports ({@code link.dating}) moves
 * them and their claims, and then everything is compared by the moved days. {@link stemma.comparing.Summary} counts what it comes to.
 *
 * <p>Before that, {@link stemma.comparing.PlaceChooser} looks at places that their own reports leave open. What it chooses
 * ({@link stemma.comparing.PlaceChoice}) is put into the claims by whoever calls the comparer, and told in the ledger.
 *
 * <p>Comparing is computed anew for each pile and never kept: a new report can change how two old ones stand to each other.
 *
 * <pre>{@code
 * Comparison comparison = new Comparer(places, standing, words).compare(statements);
 * }</pre>
 *
 * <p>Traps: links are of claims; counts of reports, origins and camps are of questions. Copied words make no agreement.
 */
@org.jspecify.annotations.NullMarked
package stemma.comparing;
