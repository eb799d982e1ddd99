/**
 * By which signs is it told who is meant by the words of a report?
 *
 * <p>Each pass is one sign, and {@link stemma.resolve.actor.pass.ActorPasses} puts them in order. A name of the table comes
 * first ("name of the table"), then a role with an organisation ("role and organisation"), then a name with words that only
 * say of what kind it is ("name and kind"). A short name such as "the army" is asked of the publisher's own state, of the
 * full names in the report, and of the country of the report. Who has no name may have a plain side. Words that judge come
 * last.
 *
 * <p>Traps: no pass may tell "terrorists" from "rebels"; all words for fighters are one class, and a test replaces them by
 * each other. A pass that is not sure is silent; the next one is asked, and in the end nobody is.
 *
 * <p>To add a sign: one small class with a name that a user may read, and its line in the list.
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.actor.pass;
