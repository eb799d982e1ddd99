/**
 * What Stemma knows before it reads: word lists, rules and tables, and the loaders that hand them to the core as values.
 *
 * <p>The lists are resources beside this package, by language ({@code en}). A loader reads one family of them, checks it,
 * and gives a value of a core package; {@link stemma.knowledge.Numbers} gives the words of numbers. Nothing here is
 * decided by code: to teach Stemma a word, add it to its list, with an example where a rule hangs on it.
 *
 * <p>Traps: YAML reads {@code no}, {@code yes} and bare numbers as other things than words; quote them. A list that
 * contradicts itself stops the loader with the file, the phrase and both meanings.
 */
@NullMarked
package stemma.knowledge;

import org.jspecify.annotations.NullMarked;
