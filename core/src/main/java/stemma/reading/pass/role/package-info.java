/**
 * Who did it and to whom, where the grammar around a claim's own words does not say?
 *
 * <p>The frames fill agent and patient from the arguments of the trigger. The passes here look at the clause around it and at
 * the report before it: {@link stemma.reading.pass.role.AccusationPass} makes of an accusation the deed that it tells,
 * {@link stemma.reading.pass.role.OwnWordsPass} gives demands, pledges and blame their speaker, {@link
 * stemma.reading.pass.role.TellerPass} takes a deed from who only tells of it,
 * {@link stemma.reading.pass.role.ClaimedPass} gives a blow to those who claim it, {@link stemma.reading.pass.role.BesidePass}
 * to those who stand right beside it, wherever a parser hung them, {@link stemma.reading.pass.role.SameBlowPass}
 * what "these strikes" did to those who waged them,
 * {@link stemma.reading.pass.role.TogetherPass} adds those with whom somebody acts, {@link stemma.reading.pass.role.SidesPass}
 * finds the sides of a clash and {@link stemma.reading.pass.role.BothHandsPass} parts them, {@link
 * stemma.reading.pass.role.PronounPass} puts a name in place of a pronoun, and {@link stemma.reading.pass.role.MoverPass} makes
 * of a flight a withdrawal where that name is one of fighters.
 *
 * <p>Each pass is a {@link stemma.reading.pass.Pass} and fills slots of {@link stemma.reading.pass.Draft}s that are still empty,
 * or that hold words which only point back. {@code ClaimReader} runs them before {@code SharingPass}, so that what they find is
 * shared, but for the pronouns, which come last, so that no claim takes over a pronoun's name as its own.
 *
 * <p>Traps: the dead of a battle are a side of it, but never who killed; only those who fight are sides, so a resident who is
 * hurt in clashes is none.
 *
 * <pre>{@code
 * new SidesPass().apply(report);   // "The rebels took the hill after clashes with the army": agent of "clashes" is "rebels"
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.pass.role;
