/**
 * What a sentence is, whichever language it is in and whichever library read it.
 *
 * <p>{@link stemma.language.Parser} is the door to a parsing library; it gives {@link stemma.language.Sentence}s of
 * {@link stemma.language.Token}s with Penn Treebank tags and Universal Dependencies. What differs by language stands in a
 * package of its own ({@code en} first).
 *
 * <p>{@link stemma.language.PlaceCommas} tells where commas between places were lost; the comma is put back and the sentence
 * parsed again. Common mistakes of parsers are mended in {@code stemma.reading.mending}, before anything is read.
 *
 * <p>Traps: a parse is a guess. Text whose commas were lost gets odd trees, so rules must also look at the order of words.
 * The span of a token is what stands in the report, and empty for a comma that was put back; its text may be normalised by the parser.
 *
 * <p>A small example: in "Shells hit two houses", the token "hit" is the root, "Shells" its {@code nsubj}, "houses" its
 * {@code obj}, and "two" the {@code nummod} of "houses".
 */
@org.jspecify.annotations.NullMarked
package stemma.language;
