package stemma.ingest.piece;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Span;
import stemma.text.calendar.Era;

/**
 * A day as a page prints it.
 *
 * @param span where it stands, with the words around it that belong to it ({@code Posted on}, a time of day)
 * @param readings what it can mean, day before month first; more than one for {@code 10-07-2016}
 * @param era the calendar that it is written in
 */
public record PrintedDay(Span span, List<DayInterval> readings, Era era) {

    /** A day of our calendar. */
    public PrintedDay(Span span, List<DayInterval> readings) {
        this(span, readings, Era.GREGORIAN);
    }

    public PrintedDay {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a printed day has at least one reading");
        }
    }

    /** Whether another one lies among the days that this one can mean, and is one day. */
    boolean isMadeExactBy(PrintedDay other) {
        DayInterval first = other.readings().getFirst();
        return !readings.getFirst().isOneDay()
                && first.isOneDay()
                && readings.getFirst().meets(first);
    }

    /** The reasons to believe that the page was published on that day; of a day with two readings, between them, as none is likelier. */
    public List<DayEvidence> evidence(String text) {
        String words = "\"" + span.in(text).strip() + "\"";
        String read = readings.size() == 1 ? calendar() : ", day before month or month before day";
        return List.of(new DayEvidence("the page prints " + words + read, hull(), Strength.PRINTED, Optional.of(span)));
    }

    private String calendar() {
        return switch (era) {
            case GREGORIAN -> "";
            case ISLAMIC -> ", a day of the Islamic calendar, whose months may begin a day earlier or later";
            case SOLAR -> ", a day of the Solar Hijri calendar";
        };
    }

    private DayInterval hull() {
        return new DayInterval(
                readings.stream().flatMap(days -> days.earliest().stream()).min(Comparator.naturalOrder()),
                readings.stream().flatMap(days -> days.latest().stream()).max(Comparator.naturalOrder()));
    }
}
