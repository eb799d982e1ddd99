/**
 * Archives: which reports stand in a zip or a tar, and which entries are refused?
 *
 * <p>{@link stemma.ingest.archive.ZipFormat} (WACZ too), {@link stemma.ingest.archive.TarFormat} (as it is or packed by gzip) and
 * {@link stemma.ingest.archive.GzipFormat} (one packed file) hand on each entry as a {@link stemma.ingest.Found.Part}, which is
 * then read by whoever reads such files, and may be an archive again. An entry's id is the archive's, {@code !/}, and its path.
 *
 * <p>Nothing is written to disk under a name that an archive gives. Names that lead out of the archive ({@code ../}, absolute
 * paths, drives), links and devices are refused, each with a finding. How much may come out of a file of the input is counted by
 * {@link stemma.ingest.Allowance}, for all archives in it together; a finding names the limit.
 *
 * <p>A zip whose table of contents is lost is read from its start ({@code ZipRemains}); a tar as far as it goes. What came before
 * the damage counts.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>An archive within an archive must be gone to and fro in, so it is first written to a temporary file without a name of
 *       its own, which is deleted when it is closed. Of nested archives, one file a level exists at a time.
 *   <li>Of a WACZ only the web archives count; its lists of pages and indexes would give each page twice.
 *   <li>Folders of pages that were saved "complete" are passed over ({@link stemma.ingest.SavedPages}).
 * </ul>
 *
 * <p>Example: {@code reports.zip} with {@code a/b.html} gives the report {@code reports.zip!/a/b.html}.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.archive;
