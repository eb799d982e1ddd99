/**
 * What Stemma knows before it reads anything: word lists, rules and tables, and the loaders that hand them to core as values.
 *
 * <p>The data stands in {@code src/main/resources/stemma/knowledge}, what belongs to a language in a folder of its own
 * ({@code en} first). {@link stemma.knowledge.Calendars} reads how a language speaks of time.
 *
 * <p>Every rule carries examples that run, of what it finds and of what it leaves alone; a rule without one fails the build.
 *
 * <p>Traps: these files are part of the program. One that cannot be read is an error of the build, not of a user's input, so the
 * loaders throw and name the file, the entry and what is allowed.
 */
@org.jspecify.annotations.NullMarked
package stemma.knowledge;
