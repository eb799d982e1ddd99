/**
 * How is a claim of the ledger worded for a person?
 *
 * <p>{@link stemma.app.told.Told} is a claim as its line of {@code ledger.jsonl} tells it, without offsets;
 * {@link stemma.app.told.ToldReader} reads it. {@link stemma.app.told.OwnSentence} says it in one neutral sentence of ours:
 * the chain of {@link stemma.app.told.Parties} from who said it first outwards, then a clause that is built from type and
 * slots ("24 people were killed by … in …"). {@link stemma.app.told.CountWords} words a number,
 * {@link stemma.app.told.Words} quotes.
 *
 * <pre>{@code
 * OwnSentence.of(ToldReader.read(found));
 * // "A police officer, as Orontes News Agency tells it, said that 2 people were killed in …; so a report of …"
 * }</pre>
 *
 * <p>Traps. Words of a report stand in quotation marks wherever they are not a neutral name, a number or a source, so that
 * a label never becomes ours. A vague word stays a word: its bounds are for comparing and are never printed. Clauses are
 * English prose of the interface and live in code, where the compiler sees that no type is forgotten; the words by which
 * claims are found are resources.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.told;
