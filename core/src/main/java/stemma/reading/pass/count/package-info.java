/**
 * How many, in drafts: which number of a sentence belongs to which draft, and what kind of count it is.
 *
 * <p>{@link stemma.reading.pass.count.QuantityPass} gives each draft the count that stands beside its trigger or counts its
 * people or things, and its {@code Joint} tells dead and hurt in one number. {@link
 * stemma.reading.pass.count.DistributionPass} deals out numbers that stand with a place each, {@link
 * stemma.reading.pass.count.CountedPeoplePass} names the people whom only the number names, {@link
 * stemma.reading.pass.count.AspectPass} tells flows from running counts and stocks.
 *
 * <p>They are passes like those of the package above, in the order of {@link stemma.reading.ClaimReader}; what numbers say by
 * themselves was read before, by {@code resolve.quantity}.
 *
 * <p>Traps: a number belongs to one draft of its sentence, unless both count the same people. Places must be filled before,
 * as a number that counts places is no number of people.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.pass.count;
