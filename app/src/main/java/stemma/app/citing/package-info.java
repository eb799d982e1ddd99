/**
 * What can be printed of one claim, and what must be said beside it?
 *
 * <p>{@link stemma.app.citing.CitationMaker} turns a claim of a case into a {@link stemma.app.citing.Citation}: the quote,
 * a neutral sentence of ours, the date, place and number with how each is known, whose word the victims' status is, who
 * stands behind it, what is missing, and look-alikes. {@link stemma.app.citing.CardText},
 * {@link stemma.app.citing.CardMarkdown} and {@link stemma.app.citing.CardJson} print it.
 *
 * <p>The sentence comes from {@code stemma.app.told}, the look-alikes from {@code stemma.app.likeness}; here are the lines
 * between them. {@link stemma.app.citing.ClaimById} finds the claim that somebody means by a beginning of its id.
 *
 * <pre>{@code
 * Citation card = new CitationMaker(report, view.claims(Selection.everything())).of(claim);
 * screen.say(CardMarkdown.of(card));
 * }</pre>
 *
 * <p>Traps. A card is made to be shared, so it names no reader who commented; the quote can still hold names of persons.
 * Words of a report stand in quotation marks wherever they are not a neutral name, a number or a source; nothing is left
 * out of the quote. A vague word never becomes digits, although its bounds are in the ledger. The report's own voice is no
 * origin. Institution and camp are those of who said it first; unknown ones count as none.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.citing;
