/**
 * Where we are in a text: a report, its parts, the ranges that point into it, and the days on which it was published.
 *
 * <p>{@link stemma.text.Document} holds the untouched text and its {@link stemma.text.Zone}s. A
 * {@link stemma.text.Span} is a half-open range of UTF-16 offsets in it; {@link stemma.text.CodePoints} turns those into
 * the code points that exports count in. {@link stemma.text.DayInterval} is a run of days with ends that may be open, and
 * {@link stemma.text.DayEvidence} a reason to believe in one.
 *
 * <p>Traps: spans are half-open, day intervals include both ends (the claim record and TIMEX3 have them so). A report
 * without a day has an unbounded interval, never that of today.
 */
@org.jspecify.annotations.NullMarked
package stemma.text;
