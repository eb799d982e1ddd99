/**
 * What have people decided about claims and links, and what holds of it now?
 *
 * <p>A {@link stemma.review.Decision} is one {@link stemma.review.Act} of one person on one {@link stemma.review.Subject}, with
 * when and why. Decisions are only ever added: to take one back is a decision as well. {@link stemma.review.Review} lays them
 * over each other and tells what is in force; {@link stemma.review.ClaimReview} is that for one claim, and {@link
 * stemma.review.Corrected} the claim as people left it.
 *
 * <p>{@link stemma.review.PairRulings} is what decisions on pairs come to for comparing: which claims tell of one happening, and
 * how two stand to each other.
 *
 * <p>The layer never touches what was read. A claim keeps its id when better rules change its slots, so a decision finds it
 * again; a decision that was made on other slots says so by its revision, and a person looks again.
 *
 * <p>{@link stemma.review.Reliability} and {@link stemma.review.Credibility} are the Admiralty scale of NATO's AJP-2.1: people
 * enter them, nothing here computes them, and neither implies the other.
 *
 * <p>Traps: occurrences have no lasting ids, as they are found anew in each build; that two claims tell of the same happening is
 * therefore said of the pair. A corrected place or actor stands there by its words alone, so it confirms nobody.
 */
@org.jspecify.annotations.NullMarked
package stemma.review;
