/**
 * Who is meant by these words, and where do they stand?
 *
 * <p>{@link stemma.resolve.actor.ActorTable} holds the actors ({@link stemma.resolve.actor.ActorEntry}) under all their
 * names ({@link stemma.resolve.actor.ActorName}); names are compared without case, marks, apostrophes and articles, since
 * scrapers drop them. {@link stemma.resolve.actor.Camps} says whose side an actor is on, whose office it is and beside whom
 * it fights, each row with its days and its reason.
 *
 * <p>{@link stemma.resolve.actor.ActorResolver} asks an ordered list of {@link stemma.resolve.actor.ActorPass}es (the
 * standard ones stand in {@code pass}); the first that is sure answers with an {@link stemma.resolve.actor.ActorGuess}, the
 * camps are asked for the report's days, and an {@link stemma.resolve.actor.ActorDecision} says who, where they stand, by
 * which pass and why. What holds for a whole report (its publisher, the full names in it) is an
 * {@link stemma.resolve.actor.ActorReport}, made once.
 *
 * <pre>{@code
 * ActorReport report = resolver.report(document.masthead(), document.published(), document.text());
 * resolver.resolve("a military source", ActorQuestion.Part.SOURCE, report);  // syrian-armed-forces, in a report of SANA
 * resolver.publisher("Sputnik", days);  // institution russian-government, camp russia
 * }</pre>
 *
 * <p>Traps: everybody who is not resolved has the unknown camp, which never adds independence. An institution is an id of
 * an actor, and an actor that nobody is above is its own. A camp can change with the day; where a report's days hold both,
 * it is unknown. Everything here is immutable and opens no file; the tables are resources of the knowledge module.
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.actor;
