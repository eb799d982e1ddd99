/**
 * From paths to reports: files, lines and rows become documents with zones and evidence of their day.
 *
 * <p>{@link stemma.ingest.Intake} is handed the formats that can be read and surveys the paths that a person gives: it
 * walks folders, gives each file its id, and matches the table of {@code --about} ({@link stemma.ingest.About}). What
 * comes back is a {@link stemma.ingest.Pile}, whose {@link stemma.ingest.Item}s are read one at a time: an
 * {@link stemma.ingest.Item.Report}, an {@link stemma.ingest.Item.Problem} with a finding about what could not be read, or
 * an {@link stemma.ingest.Item.Aside} on how a table was understood. Word lists are loaded {@link stemma.ingest.Once}, with
 * the first report, so that a survey costs nothing.
 * Whatever is wrong with one input, the rest of the pile still counts.
 *
 * <p>A {@link stemma.ingest.Format} says by a file's first bytes ({@link stemma.ingest.Head}) whether it is its kind, and turns one
 * {@link stemma.ingest.SourceFile} into what is {@link stemma.ingest.Found}: items, or files within it
 * ({@link stemma.ingest.Found.Part}) with what it says of them ({@link stemma.ingest.Told}). The intake goes down into those, and
 * counts what comes out of archives ({@link stemma.ingest.Allowance}). A format is a plug-in in a child package that sees this
 * package; this package sees none of them. What the parts of a text are is asked of {@code ingest.page}, which knows of no file.
 *
 * <p>Order is canonical: findings of the survey, of the table, then the reports by id. It depends neither on the order
 * in which a file system lists its files nor on that of the arguments; a file that is given twice is read once.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>Text is kept as it is, line ends included. A byte order mark is no part of the text: offsets count behind it. The
 *       hash of a file is that of all its bytes.
 *   <li>{@link stemma.ingest.Pile#items()} reads while it is consumed: close the stream, consume it once, in order.
 *   <li>Locations start with the name of the folder that was given, never with the path to it, so that the same folder
 *       gives the same bytes on every machine.
 *   <li>A part must be read before the container that gave it is asked for the next: its bytes may come by once
 *       ({@link stemma.ingest.Content}).
 *   <li>A format that makes a page of what it reads (Markdown, Word, mail) hands the page on under its own id; the hash and the format
 *       of the report are those of the file.
 *   <li>A report that comes twice comes out twice, and two reports may have one id; {@code stemma.app.roster.Roster} settles that.
 * </ul>
 *
 * <p>Example:
 *
 * <pre>{@code
 * Zoner zoner = Zoner.standard();
 * Intake intake = new Intake(List.of(new TextFormat(zoner), new JsonlFormat(zoner)));
 * Pile pile = intake.survey(List.of(Path.of("reports")), Optional.of(Path.of("reports.csv")));
 * try (Stream<Item> items = pile.items()) {
 *     items.forEach(item -> ...);
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest;
