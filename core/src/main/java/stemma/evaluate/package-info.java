/**
 * Found against gold: how much of what careful readers found in a report did the software find, and are its slots right?
 *
 * <p>{@link stemma.evaluate.Evaluator} takes gold claims and found claims and returns an
 * {@link stemma.evaluate.Evaluation}: detection, the counts of each slot over the paired claims, the same by type and by
 * document, what was missed and what is spurious, and the <em>claim F1</em>, in which a paired claim counts as right in
 * the share of its weighted slots that are right. It falls for missed claims, for spurious ones and for wrong slots, so it
 * is the one figure to watch.
 *
 * <p>On the way: {@link stemma.evaluate.Pairing} decides which found claim stands for which gold claim (greedily, best
 * slots first, overlapping triggers before others). For every pair it asks {@link stemma.evaluate.SlotComparison}, slot by
 * slot, which asks {@link stemma.evaluate.WordAgreement} whether two wordings name the same and
 * {@link stemma.evaluate.UnitNames} whether two units are one. Their word lists come in as
 * {@link stemma.evaluate.AgreementWords}.
 *
 * <pre>{@code
 * Evaluation evaluation = new Evaluator(words).evaluate(gold, found);
 * double f1 = evaluation.claims().f1();
 * }</pre>
 *
 * <p>It works over its own records, {@link stemma.evaluate.ScoredClaim}, not over {@code stemma.claim.Claim}: gold, and
 * what other systems found, come as JSON records that may name types and values which our enums do not have.
 *
 * <p>Traps. The figures must equal those of the reference scorer, which is written in Python, to the last digit: so the
 * order of additions, the order of ties and the rules for what is a letter or a blank are part of the contract
 * ({@link stemma.evaluate.Blanks}, {@link stemma.evaluate.WordAgreement}). Offsets count code points, not UTF-16 code
 * units ({@link stemma.evaluate.Extent}). A slot that both sides leave empty counts for nothing. A claim without any
 * factuality is not an asserted one.
 */
@org.jspecify.annotations.NullMarked
package stemma.evaluate;
