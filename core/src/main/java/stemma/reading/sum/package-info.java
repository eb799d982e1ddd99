/**
 * Do the parts that a report gives of a number make up the number?
 *
 * <p>{@link stemma.reading.sum.Sums} looks at every counted claim of a report and asks in turn:
 * {@link stemma.reading.sum.Listing}, whether its own sentence lists parts ("12 killed: seven in Hanano, three in
 * Salaheddin and two in Anadan"); {@link stemma.reading.sum.JointParts}, whether it is dead and hurt in one number and the
 * sentence tells both apart; {@link stemma.reading.sum.LaterParts}, whether what the report says further on of places inside
 * its place adds up to it. {@link stemma.reading.sum.Adding} compares.
 *
 * <p>What comes out is a {@link stemma.claim.Sum} beside the claim: a check, no claim and no figure of its own.
 *
 * <pre>{@code
 * Map<String, Sum> sums = new Sums(words).of(claims, sentences);
 * }</pre>
 *
 * <p>Traps: numbers that stand in one sentence are more often of different things than parts of one. So parts must be told
 * as parts, all in one manner, with no verb between them; and where that is not so plain (a comma in front of them, sentences
 * in between) only a sum that holds is told, because there a difference means nothing. "Including five women and six
 * doctors" is no list of parts: a woman may be a doctor.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.sum;
