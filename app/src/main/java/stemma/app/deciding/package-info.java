/**
 * Where are the decisions of people kept, and what do they come to for a case?
 *
 * <p>{@link stemma.app.deciding.DecisionFile} is {@code decisions.jsonl} of a case folder: one decision a line, in the order in
 * which they were made. Lines are only ever added, and {@code build} never writes it. A line that was answered for is on the
 * disk. {@link stemma.app.deciding.Decided} is what its lines say of the claims that a case has: decisions on claims that
 * are not there rest, and count again when their report is back.
 *
 * <p>A decision is read with the reports of its claims at hand, since words that a person picked must stand where they say.
 *
 * <p>Traps: a program that is stopped while it writes can leave half a line at the end. That line was never answered for; it is
 * told as a finding, and the next decision begins a line of its own. Two programs may add at the same time, as each
 * line is added under a lock of the operating system.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.deciding;
