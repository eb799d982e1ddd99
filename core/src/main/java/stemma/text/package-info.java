/**
 * Where we are in a text: a report, its parts, the ranges that point into it, and the days on which it was published.
 *
 * <p>{@link stemma.text.Document} holds the untouched text and its {@link stemma.text.Zone}s. A
 * {@link stemma.text.Span} is a half-open range of UTF-16 offsets in it; {@link stemma.text.CodePoints} turns those into
 * the code points that exports count in. {@link stemma.text.DayInterval} is a run of days with ends that may be open, and
 * {@link stemma.text.DayEvidence} a reason to believe in one; {@link stemma.text.Publication} weighs the reasons: the strongest first,
 * weaker ones narrow what is left, and those that fit nothing are rejected with the reason.
 *
 * <p>Traps: spans are half-open, day intervals include both ends (the claim record and TIMEX3 have them so). A report
 * without a day has an unbounded interval, never that of today.
 *
 * <p>A small example: in "🕊 Aleppo", the word Aleppo is the span 3 to 9 in memory, because the dove takes two code units,
 * and 2 to 8 in every export.
 */
@org.jspecify.annotations.NullMarked
package stemma.text;
