/**
 * What Stemma knows of the world and of words, as data that can be read and changed, and how it is loaded.
 *
 * <p>Resources hold the frames (with sentences that they must and must not match), the word lists, the gazetteer and the
 * actors. {@link stemma.knowledge.Stemma#standard} puts them together into a reader. Loading checks every entry; a broken
 * one is an error that names file and entry, because it is ours and not the user's.
 *
 * <p>Adding a way to say something is a line in {@code en/frames/*.yaml} with an example; the frames' examples run as
 * tests. Adding a word is a line in the list where it belongs.
 *
 * <p>Example: {@code Stemma.standard(parser).read(document)} gives the claims of one report; the reader is loaded once and
 * shared by all threads.
 *
 * <p>Traps: in YAML {@code no} and {@code on} are truth values unless quoted; the loader reads every entry as text.
 */
@org.jspecify.annotations.NullMarked
package stemma.knowledge;
