/**
 * Drafts of claims and the passes that fill them, in the order in which they run.
 *
 * <p>A {@link stemma.reading.pass.Draft} is made of every frame in a sentence; each
 * {@link stemma.reading.pass.Pass} then looks at one thing in all drafts of a report ({@link
 * stemma.reading.pass.ReportView}): what is only pointed back to, factuality, times, means, sources, what agreements
 * became, and what claims of one sentence share. Times, counts, places, roles and what is told twice have packages of their
 * own below. A draft keeps, for every slot, which pass filled it and why.
 *
 * <p>{@link stemma.reading.pass.PointsBack} tells whether a sentence points back to a happening told before it ("in the clash"), which
 * days and places ask alike.
 *
 * <p>A pass sees whatever earlier passes filled; sharing and carrying come last, so that a claim's own words always win
 * over borrowed ones.
 *
 * <p>Traps: drafts change and belong to one thread. A filler's head lies in the draft's own sentence or is empty when the
 * words were taken from another one.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.pass;
