/**
 * Which day of our calendar is a day of another one?
 *
 * <p>{@link stemma.text.calendar.Era} knows three calendars by their years and months: the Gregorian, the Islamic as Umm al-Qura
 * reckons it, and the Solar Hijri one of Iran and Afghanistan. Readers of pages and of sentences both ask it; words for months are
 * data and stand with those who read them.
 *
 * <p>Traps. A day of the Islamic calendar begins at sunset, and its months were long declared by sight, so that {@code days} gives
 * one day more on either side; {@code firstOf} and {@code month} do not. Where a calendar has no such date ("31 Mehr") or its year is too
 * far from what is known, there is no day.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Era.SOLAR.days(1395, 8, 27);   // 17 November 2016
 * Era.ISLAMIC.days(1438, 2, 17); // 16 to 18 November 2016
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.text.calendar;
