/**
 * What follows from claims of a pile together, by arithmetic, and which of them cannot all hold?
 *
 * <p>{@link stemma.link.arithmetic.Deriver} is the door. It is given all claims of a pile and tells
 * ({@link stemma.link.arithmetic.sum.Findings}) the numbers that nobody said and that follow, rows in which told and derived
 * numbers of one dimension stand side by side, links from premises to what they entail, and smallest sets of claims that cannot
 * all hold.
 *
 * <pre>{@code
 * // report b: the north took 25 of all 45 km²; report c, a week later: 6 km² are left to the south
 * new Deriver(places, standing, partWords).derive(statements, happenings).rows()
 * // which share of the area is no longer held by the south:
 * //   30 November  53.8 to 57.3 %   25 km² of 45 km² is 55.6 %
 * //   8 December   85.4 to 87.9 %   6 km² of 45 km² is 13.3 %; 100 % less 13.3 % is 86.7 %
 * }</pre>
 *
 * <p>The rooms, each of which sees those before it: {@code interval} (exact numbers between hard and soft ends), {@code rule} (one
 * small class for each way in which a number follows), {@code sum} (numbers of claims, and the steps of a derivation),
 * {@code ground} (how much of an area a side has lost), {@code count} (people and things). Each of the last two gives finders;
 * this package runs them and makes inconsistencies small.
 *
 * <p>Traps: a derived number is never a claim. It is true if its premises and its assumptions are; both are part of it and are
 * shown with it. Arithmetic says nothing of two told numbers that answer one question; that is the work of
 * {@code stemma.link.question}. The result does not depend on the order of the claims.
 */
@NullMarked
package stemma.link.arithmetic;

import org.jspecify.annotations.NullMarked;
