/**
 * The words of numbers, before anybody asks what is counted.
 *
 * <p>{@link stemma.resolve.quantity.numeral.QuantityWords} are the lists of a language. {@code Words} cuts a sentence so
 * that it does not matter how a parser cut it; {@code Phrases} looks the lists up in it. {@code Numerals} reads the numeral that
 * begins at a word and {@code Ranges} two of them; the result is an {@code Amount}: exact, a range, vague or unclear.
 * {@code Hedge} bends an amount into bounds ("more than", "nearly"). {@code Cues} tells which words near a number say
 * something about it.
 *
 * <p>Traps: places here are indexes of words, not of tokens. A numeral may still count nothing; the package above decides.
 * The types are public for that package only.
 *
 * <pre>{@code
 * Words words = Words.of(text, sentence);             // "some 1.5 million people"
 * new Numerals(words, lists).at(1);                   // 1500000, whose next round number is 500000 further
 * Hedge.ABOUT.of(amount);                             // 1500000, APPROX, softly 1350000 to 1650000
 * }</pre>
 */
@NullMarked
package stemma.resolve.quantity.numeral;

import org.jspecify.annotations.NullMarked;
