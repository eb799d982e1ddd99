/**
 * How many: every count and measure of a sentence, with the bounds that its words allow.
 *
 * <p>{@link stemma.resolve.quantity.QuantityResolver} is the door. It is given the word lists of a language
 * ({@link stemma.resolve.quantity.numeral.QuantityWords}) and turns a sentence into
 * {@link stemma.resolve.quantity.CountedPhrase}s: a {@link stemma.claim.Quantity}, the tokens that word it, and the noun
 * that is counted. The caller decides which phrase belongs to which claim.
 *
 * <p>The way of a sentence: {@code Words} cuts it into words, digits and signs, however the parser cut it. At each place
 * the readers are asked in order: {@code ShareReader} ("almost half", "most of the dead"), {@code CountReader} (a numeral,
 * the hedge before or after it, the noun group that follows), {@code ArticleReader} ("a girl"). Rules by name in
 * {@code NotACount} turn away years, dates, ages, names with numbers. Then passes over all that was found tie a family
 * to its size, a part to its whole, a subset to its count, and tell the aspect.
 *
 * <pre>{@code
 * new QuantityResolver(Numbers.english()).resolve(text, sentence)
 * // "More than 60 people, 12 of them children, were killed":
 * //   COUNT  "More than 60 people" (60, ∞), soft to 70, person, with the subset "children" 12
 * //   SUBSET "12 of them children"
 * }</pre>
 *
 * <p>Bounds: "more than N" excludes N and reaches softly to the next round number; "nearly N" is N, softly a tenth (at
 * least one) below; "about N" a tenth around; "dozens" is vague, with a soft top. A number that can't be read for sure
 * ("500 hundred") has readings and no bounds.
 *
 * <p>Traps: the words decide first, the parse only where words can't, because reports that lost their commas parse badly.
 * A number with no noun has the unit {@code person} only where a word for harm or flight is near, else the empty unit.
 * Indexes of words inside this package are not those of tokens; only {@code CountedPhrase} speaks of tokens.
 */
@NullMarked
package stemma.resolve.quantity;

import org.jspecify.annotations.NullMarked;
