/**
 * The word lists of the quality gate: which words tell two wordings of a slot apart, and which units are one.
 *
 * <p>{@link stemma.knowledge.evaluation.AgreementLists} reads them from {@code agreement.yaml} beside this package and
 * hands them to {@code stemma.evaluate} as a value:
 *
 * <pre>{@code
 * Evaluator evaluator = new Evaluator(AgreementLists.standard());
 * }</pre>
 *
 * <p>Trap: these lists belong to the measure, not to the software that is measured. A word added here changes every score
 * that was ever pinned, and parts the figures from those of the reference scorer. Words that extraction knows are
 * elsewhere.
 */
@org.jspecify.annotations.NullMarked
package stemma.knowledge.evaluation;
