/**
 * What is this short piece of a page, whatever stands around it?
 *
 * <p>The tools with which {@code ingest.page} looks at a line or less: white space as readers see it
 * ({@link stemma.ingest.piece.Blank}), where a sentence ends ({@link stemma.ingest.piece.SentenceEnd}), words that are no
 * sentence ({@link stemma.ingest.piece.Label}), days in the names of files ({@link stemma.ingest.piece.NameDay}), the same words in other letters ({@link stemma.ingest.piece.Folded}), and
 * days in the forms that pages print ({@link stemma.ingest.piece.PrintedDays}, which gives a
 * {@link stemma.ingest.piece.PrintedDay}), English ones and, by {@link stemma.ingest.piece.MonthNames}, those of other calendars and scripts. They know of no page, no zone and no file.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>All offsets count UTF-16 code units of the whole text, never of the piece.
 *   <li>{@code 10-07-2016} has two readings. The evidence of such a day is an interval that holds both.
 *   <li>A day within a sentence is no printed day: what follows it must be able to start a line or a sentence.
 * </ul>
 *
 * <p>Example: {@code new PrintedDays(List.of("posted"), List.of("updated")).at("Posted on July 12 2016", 0)} gives one day
 * with one reading, and a span over all the words.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.piece;
