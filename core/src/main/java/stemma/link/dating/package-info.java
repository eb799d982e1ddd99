/**
 * On which days can reports have been published, seen from all reports together?
 *
 * <p>{@link stemma.link.dating.Dating} puts the reports' days and the days of what their claims tell into a
 * {@link stemma.link.dating.DayNetwork}: bounds on the number of days between two of them. A report is not older than what
 * it tells of as past; "yesterday" lies one day before the report that says so; claims of one happening mean one day; the
 * figures of one counter grow; copies come out within days of each other. What follows is a {@link stemma.link.dating.DatedReport}
 * for each report whose days change or are contradicted, with the {@link stemma.link.dating.Reason}s in plain sentences, and a
 * {@link stemma.link.dating.DayConflict} where days cannot all hold.
 *
 * <p>Firm reasons hold unless a report was misread; weak ones also rest on two claims telling of one happening, or on how
 * reports mostly are. Both intervals are kept apart, and only the firm one changes how claims are compared.
 *
 * <pre>{@code
 * List<DatedReport> dated = new Dating(words, standing).of(statements, samenesses);
 * }</pre>
 *
 * <p>Traps: a conflict changes no interval; it is told, and the reason that came last is set aside. What readers write in
 * comments may be younger than the report and is left out. Days include both ends.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.dating;
