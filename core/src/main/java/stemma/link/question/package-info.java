/**
 * Can the values of two claims both hold?
 *
 * <p>{@link stemma.link.question.PairJudge} asks a fixed list of rules, one small class each; the first that is sure decides.
 * {@link stemma.link.question.setting} holds places, days and sources against each other, {@code Numbers} the counts. Words that the rules go by ({@link
 * stemma.link.question.Signals}, {@link stemma.link.question.Motives}) are handed in.
 *
 * <p>A number has hard ends and softer ones that a reader expects: "more than 85%" is above 85 and hardly above 90. Agreement needs the
 * soft ends to meet, a hard contradiction that the hard ends do not.
 *
 * <p>"Not comparable, because …" is an answer: it names the part that differs (unit, kind of count, days, part of a place, victims,
 * killed and injured together, planned and done).
 *
 * <p>Traps: floors overlap ("at least 22", "at least 24"). A lower toll of an earlier hour contradicts nothing. A source that is
 * heard only through the other camp confirms nothing.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.question;
