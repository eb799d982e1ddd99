package stemma.resolve.quantity.numeral;

import stemma.language.Lexicon;

/**
 * The word lists by which a language counts. The words of a phrase are separated by one space, signs count as words
 * ("sq / km"), and a hyphen between two words is left out ("twenty five", "pick up truck").
 *
 * @param numerals phrase to {@code number 20}, {@code scale 100}, {@code vague 24 99} (least, most that is expected)
 * @param shares phrase to {@code part 50} or {@code most 50}, in percent
 * @param before hedge that stands before a number, to the lower-case name of a {@link Hedge}
 * @param after hedge that stands after a number, likewise
 * @param units noun to {@code thing person}, {@code measure km2}, {@code measure day 24} (that many make one) or
 *     {@code ignored}
 * @param singles noun that counts as one after an article, to its unit
 * @param cues word to the lower-case names of what it is, of {@link Cue}, separated by one space
 * @param aspects phrase to the label of an aspect
 */
public record QuantityWords(
        Lexicon numerals,
        Lexicon shares,
        Lexicon before,
        Lexicon after,
        Lexicon units,
        Lexicon singles,
        Lexicon cues,
        Lexicon aspects) {}
