package stemma.language;

/**
 * The word lists of a language that the reading of a sentence hangs on.
 *
 * @param nouns noun or phrase to the label of its {@link NounClass}
 * @param phrases words that shape noun phrases: {@code partitive}, {@code relational}, {@code hedge}
 * @param verbs verbs by how their complements share arguments: {@code object-control}, {@code support}, {@code undergo}
 * @param cues words that say that somebody says something, by construction
 * @param factuality words that make what they govern {@code negated}, {@code possible}, {@code future},
 *     {@code directive} or {@code conditional}
 * @param loaded words that judge: {@code against} or {@code for}
 * @param means words that tell how harm was done, to the label of {@link stemma.claim.Means}
 * @param neutral labels of the same fighters and verbs of the same deed, to the word that a sentence is parsed with
 */
public record WordLists(
        Lexicon nouns,
        Lexicon phrases,
        Lexicon verbs,
        Lexicon cues,
        Lexicon factuality,
        Lexicon loaded,
        Lexicon means,
        NeutralWords neutral) {}
