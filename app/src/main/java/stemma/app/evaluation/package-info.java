/**
 * Files of the quality gate: claim records in, figures and floors out.
 *
 * <p>{@link stemma.app.evaluation.ClaimFile} reads a file of claim records, one JSON object a line, into
 * {@link stemma.evaluate.ScoredClaim}s; {@code stemma.evaluate} scores them;
 * {@link stemma.app.evaluation.EvaluationText} and {@link stemma.app.evaluation.EvaluationJson} render the result, and
 * {@link stemma.app.evaluation.Baseline} holds it against the floors that are pinned in {@code gold/baseline.json}.
 *
 * <pre>{@code
 * List<ScoredClaim> gold = ClaimFile.read(Path.of("gold/claims.jsonl"));
 * List<ScoredClaim> found = ClaimFile.read(Path.of("case/ledger.jsonl"));
 * Evaluation evaluation = new Evaluator(AgreementLists.standard()).evaluate(gold, found);
 * EvaluationText.lines(evaluation).forEach(System.out::println);
 * }</pre>
 *
 * <p>Whatever cannot be read is an {@link stemma.app.evaluation.UnreadableInputException}, whose message names file, line,
 * what stands there and what is expected. One broken line stops the run: a score over the rest would look like a score
 * over all.
 *
 * <p>Traps. A slot that is left out, {@code null} or {@code []} is the same empty slot. Keys that scoring does not know
 * are ignored. The text has the reference scorer's layout to the blank, so scripts that read the one read the other;
 * numbers are rounded half to even on the exact binary value, which {@link String#format} does not do.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.evaluation;
