package stemma.ingest.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.StatedDays;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Span;

/**
 * The day of publication as a cell of a table has it: {@code 2016-04-06}, with or without a time, {@code 6 April 2016}, and
 * {@code 4/6/2016}, which may be either of two days and then gives the days from one to the other.
 */
final class CellDays {

    /** What may stand there, for a finding. */
    static final String ALLOWED =
            "Write a day (2016-11-28 or 28 November 2016), a month (2016-11) or first and last day"
                    + " (2016-11-28/2016-11-30).";

    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:\\d{2}.*");

    private CellDays() {}

    /** The evidence that a cell gives; none where it is no day. */
    static List<DayEvidence> read(String cell, String where, Zoner zoner) {
        Matcher timed = WITH_TIME.matcher(cell);
        Optional<DayInterval> stated = StatedDays.read(timed.matches() ? timed.group(1) : cell);
        return stated.isPresent()
                ? List.of(new DayEvidence("recorded in " + where, stated.get(), Strength.RECORDED, Optional.empty()))
                : zoner.daysIn(cell, new Span(0, cell.length())).stream()
                        .map(day -> recorded(day, cell, where))
                        .toList();
    }

    private static DayEvidence recorded(DayEvidence day, String cell, String where) {
        String reading = day.days().isOneDay() ? "" : ", day before month or month before day";
        return new DayEvidence(
                "recorded in " + where + " as \"" + cell + "\"" + reading,
                day.days(),
                Strength.RECORDED,
                Optional.empty());
    }
}
