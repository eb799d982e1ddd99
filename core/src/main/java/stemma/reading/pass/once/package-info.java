/**
 * Which drafts of a sentence only repeat, or set the scene for, what another draft says?
 *
 * <p>Frames are found word by word, so one happening can evoke several: "the army sent reinforcements" is one movement in a
 * verb and a noun, "an operation to retake the hill" one offensive, "the attack" a pointer to what was told before. {@link
 * stemma.reading.pass.once.Absorption} drops the purpose of an operation, blasts that hit, and what only points back; {@link
 * stemma.reading.pass.once.Repetitions} drops nouns that a verb of the same kind governs, the brokering of a deal that stands
 * beside it, protests told in two verbs, and battles that only name an area.
 *
 * <p>Both are {@link stemma.reading.pass.Pass}es and the first to run: what they drop takes no part in anything that follows.
 * A dropped draft leaves its places and doers to the draft that stays, where that has none.
 *
 * <p>Traps: whether a noun points back is decided by the drafts before it, so the order of drafts is that of their words. What
 * a draft that points back adds, a place or a day of its own, keeps it.
 *
 * <pre>{@code
 * new Absorption().apply(report);    // "an operation to retake the hill": the capture is dropped, its place kept
 * new Repetitions().apply(report);   // "the deal brokered by Ankara": one agreement, agent "Ankara"
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.pass.once;
