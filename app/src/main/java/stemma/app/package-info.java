/**
 * The edge of Stemma: what happens between a pile of reports and a case folder, and what can be asked of the folder.
 *
 * <p>{@link stemma.app.Catalogue} is the only list of plug-ins: how inputs are read, how the reader is made, which
 * exports a case has, which store. {@link stemma.app.Pipeline} puts the reports that ingest found on a {@link stemma.app.roster.Shelf}, so
 * that few are held while they are found and read, and takes them from there through reading to a
 * {@link stemma.app.Draft} of the case folder, counts what it saw in a {@link stemma.app.Tally}, and returns an
 * {@link stemma.app.Outcome}. {@link stemma.app.CaseFolder} opens a finished folder; {@code cli.OnDay} sorts what was
 * found there by how surely it speaks of one day. The commands are in {@code cli}.
 *
 * <p>Promises that hold here and nowhere else:
 *
 * <ul>
 *   <li>The same reports give the same bytes, in whichever order they come and on however many threads
 *       ({@link stemma.app.roster.Roster} sorts, {@link stemma.app.working.InOrder} keeps the order).
 *   <li>A report that makes the reader fail becomes a finding that names it; the claims of all others are there. Only
 *       here, and where ingest goes down into files, is caught what nobody expected.
 *   <li>A case folder is complete or untouched: files are written beside their place and moved there at the end. Who kills
 *       the process in that instant finds a folder without {@code MANIFEST.json}, and the next build completes it.
 *       {@code decisions.jsonl} belongs to people and is never opened for writing.
 *   <li>Building again gives the bytes that building from nothing would: {@link stemma.app.Readings} takes from the cache
 *       only what was made of the same report by the same program, and {@link stemma.app.Seal} lets the index stand only
 *       where nothing was touched since. {@link stemma.app.LastBuild} answers for a whole build whose
 *       {@link stemma.app.Work}, program, settings and bytes, is that of the last.
 * </ul>
 *
 * <p>Traps: what a person did wrong is a {@link stemma.app.Trouble} with an exit code, what a report has wrong is a
 * {@link stemma.text.Finding}. Nothing here reads a clock.
 */
@org.jspecify.annotations.NullMarked
package stemma.app;
