/**
 * Which pairs of claims are worth holding against each other?
 *
 * <p>Comparing every claim with every other would take hours for a large pile. {@link stemma.link.blocking.PairFinder}
 * proposes those of one happening, and those that could answer one question: types that go together, and one place, a place and
 * one within it, no place at all, or reports that tell one story. In each block a claim meets those that follow it by day, up to
 * a limit; what happened weeks apart meets only where one is a state or a total.
 *
 * <p>Traps: a pair that is not proposed has no link, so that blocks are generous; the limit is what keeps the work in
 * proportion to the pile.
 *
 * <pre>{@code
 * PairFinder finder = new PairFinder(statements, happenings);
 * finder.partners(0).forEach(other -> judge.judge(new Pair(finder.claim(0), other, one)));
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.link.blocking;
