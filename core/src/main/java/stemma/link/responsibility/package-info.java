/**
 * Who is said to have done each harm, and who denies it?
 *
 * <p>{@link stemma.link.responsibility.ResponsibilityFinder} goes through the claims of each happening of harm and sorts
 * them: who is blamed, who denies a part in it, who claims it for themselves, where a report says that nobody has claimed it, and
 * where it is told without naming anybody. It gives a {@link stemma.link.responsibility.Responsibility} for each happening, with
 * the claims and so the chains behind every part.
 *
 * <p>Blame and claim differ only in who speaks: a harm is claimed where the first source, or the outlet in its own
 * voice, is an office of the one who is named.
 *
 * <pre>{@code
 * List<Responsibility> told = new ResponsibilityFinder(standing, words).of(occurrences);
 * }</pre>
 *
 * <p>Traps: blame against a denial is no contradiction; both are shown. That nobody is named is no finding about anybody. A
 * denial counts for the one who is named in it and for nobody else.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.responsibility;
