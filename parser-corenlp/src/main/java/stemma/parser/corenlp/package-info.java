/**
 * English sentences, read by Stanford CoreNLP.
 *
 * <p>{@link stemma.parser.corenlp.CoreNlpParser} is the only type that names that library; everything else knows
 * {@link stemma.language.Parser}. It calls the tokenizer, the part-of-speech tagger, the name recogniser and the neural
 * dependency parser (Chen and Manning 2014) directly, because CoreNLP's own pipeline turns every tree into several graphs
 * that nobody here reads, at more than half of its time. The dependency parser's model is CoreNLP's; the class that follows it is
 * {@link stemma.parser.corenlp.ShiftReduce}, which comes to the same trees ({@code DependenciesTest} holds it against CoreNLP's own) with a
 * fifth of the memory and in half of the time.
 *
 * <p>Three models are unpacked from the library's models jar when this module is built; nothing is looked up elsewhere.
 *
 * <p>Traps: loading takes some seconds and 260 MB of heap, so a parser is made once and shared, and
 * {@link stemma.parser.corenlp.LateParser} puts it off until a sentence has to be read. Tokens keep the characters
 * of the report (no {@code -LRB-}), and their spans count in the text that was handed in.
 */
@org.jspecify.annotations.NullMarked
package stemma.parser.corenlp;
