/**
 * What do words of time mean, once a rule has found them, whichever language they are in?
 *
 * <p>A {@link stemma.resolve.time.sense.Sense} is one heuristic: it takes a {@link stemma.resolve.time.sense.Capture} (the values
 * of the words, the expressions inside them, the expression before them) and returns a {@link
 * stemma.resolve.time.sense.Meaning}, a function from the report's day to days. {@link stemma.resolve.time.sense.WordKind} lists
 * the kinds of word that a language fills with its own, with the values that the senses understand.
 *
 * <p>The heuristics stand together by what the days hang on: {@code CalendarSenses}, {@code MonthSenses} and {@code HijriSenses}
 * on a calendar, {@code ReportSenses} and {@code StretchSenses} on the report's day, {@code TextSenses} on the expression before
 * them; {@code CompoundSenses} and {@code BoundSenses} on the expressions inside them. {@code Unit} and {@code Era} do the
 * arithmetic of days.
 *
 * <p>Traps. A meaning is asked twice when a report's day is an interval, and once without a day when it is open; it must give
 * what is left of its days then, and never throw. A sense that makes nothing of its words returns empty, and another rule may
 * try; a date that its calendar does not have ("31 April 2016") is still words of time, without days.
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.time.sense;
