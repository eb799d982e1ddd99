/**
 * What would settle a contradiction, a comparison that cannot be made, or a claim that stands alone?
 *
 * <p>{@link stemma.link.settling.Settler} turns the part in which two claims differ, or that a lone claim lacks, into one plain
 * sentence that names the information that somebody could look for: a count of the same thing for the same day and area by
 * another institution, the day since which a number counts, whom a word means. It takes no side and expects no answer.
 *
 * <p>{@link stemma.link.settling.Asked} words what claims ask about: what, where, when.
 *
 * <pre>{@code
 * Settler.of(link, first, second); // "A count of places for 2016-11-26 in eastern Aleppo by an institution other than …"
 * }</pre>
 *
 * <p>Traps: what would settle a question need not exist. Links that leave nothing open (agreement, copies) have no such
 * sentence. The sentence is made of slots alone, so a slot that was misread makes it miss.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.settling;
