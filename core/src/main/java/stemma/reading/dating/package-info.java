/**
 * What does a report's own text tell of the day on which it was published?
 *
 * <p>{@link stemma.reading.dating.TextDating} looks at the words of time in each {@link stemma.reading.dating.Passage} of a report and
 * gives {@link stemma.text.DayEvidence}; {@link stemma.text.Publication} weighs it together with what the reading of the page gave.
 *
 * <ul>
 *   <li>A day with its year of which the text tells as past ("since March 2011", "on 26 November 2016") is the first on which the report can
 *       have been published. Only the newest such day counts.
 *   <li>A day of which it speaks as to come bounds the end softly: a reader expects that the report is no younger, but an old announcement
 *       may be told again, so that the interval stays open.
 *   <li>A day without its year, where other evidence leaves a year or less, is taken as the latest such day, as weak evidence.
 *   <li>Weekdays, days without a year and stretches counted from the report's own day ("in the past 72 hours") bound nothing by themselves.
 *       They are noted, so that nobody needs to look for them again.
 * </ul>
 *
 * <p>{@link stemma.reading.dating.Tense} tells past from future by the verb that the words of time hang on.
 *
 * <p>Traps. Readers' comments are younger than their report, so days in them bound nothing. A verb that is neither plainly past nor plainly
 * future gives no evidence. Of a report whose day is known, only a day that contradicts it is told.
 *
 * <p>Example: "The mill has stood idle since March 2011" makes evidence that the report is of 1 March 2011 or later.
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.dating;
