/**
 * What leaves Stemma: how does a report with its claims look in a file that others read?
 *
 * <p>An {@link stemma.export.Export} names its file and turns one {@link stemma.export.ReportClaims} into the piece of
 * the file that tells of it. It opens nothing and keeps nothing, so pieces can be made by many threads and are joined in
 * the order of the reports; that is why the bytes of a case do not depend on how many threads there were.
 *
 * <p>Each form is a package of its own: {@code jsonl} (the claim and document records, the truth of a case)
 * and {@code csv} (one row a claim, for a spreadsheet). To add a form, write a package and name it in
 * {@code stemma.app.Catalogue}. The page to read a case in ({@code html}) is no such form: it shows how the reports stand to
 * each other, so it is made of the other files when they are there.
 *
 * <p>Traps: reports come sorted by id, claims sorted within their report ({@link stemma.export.ReportClaims} sees to
 * that); an export must not sort again, nor look at a clock. Inside Stemma offsets count UTF-16 code units, in every
 * export Unicode code points.
 */
@org.jspecify.annotations.NullMarked
package stemma.export;
