/**
 * Who says so: source, cue and content of every statement in a sentence, after the PARC and PolNeAR corpora.
 *
 * <p>{@link stemma.extract.attribution.StatementFinder} finds {@link stemma.extract.attribution.Statement}s by an ordered
 * list of constructions ("X said that ...", "..., X said", "according to X", "A quoted B as saying"). {@link
 * stemma.extract.attribution.Quotations} finds what stands inside quotation marks, lost openings included. {@link
 * stemma.extract.attribution.Speakers} follows a report's speakers from sentence to sentence, so that "he added" and "the
 * source said" lead back to whoever spoke.
 *
 * <p>Example: "Two died, the agency said, citing a doctor" has two statements over the same content; the doctor is the
 * inner source, the agency the outer.
 *
 * <p>Traps: content is a range of the sentence and may hold other statements; the innermost statement around a trigger is
 * the first link of its chain. A report's own correspondent is no source.
 */
@org.jspecify.annotations.NullMarked
package stemma.extract.attribution;
