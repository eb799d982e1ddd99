package stemma.ingest.piece;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Span;

/**
 * A day as a page prints it.
 *
 * @param span where it stands, with the words around it that belong to it ({@code Posted on}, a time of day)
 * @param readings what it can mean, the likeliest first; more than one for {@code 10-07-2016}
 */
public record PrintedDay(Span span, List<DayInterval> readings) {

    public PrintedDay {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a printed day has at least one reading");
        }
    }

    /** The reasons to believe that the page was published on that day. */
    public List<DayEvidence> evidence(String text) {
        String words = "\"" + span.in(text).strip() + "\"";
        DayInterval likeliest = readings.getFirst();
        if (readings.size() == 1) {
            return List.of(reason("the page prints " + words, likeliest, Strength.PRINTED));
        }
        return List.of(
                reason("the page prints " + words + ", day before month or month before day", hull(), Strength.PRINTED),
                reason("the page prints " + words + ", read as day before month", likeliest, Strength.WEAK));
    }

    private DayEvidence reason(String what, DayInterval days, Strength strength) {
        return new DayEvidence(what, days, strength, Optional.of(span));
    }

    private DayInterval hull() {
        return new DayInterval(
                readings.stream().flatMap(days -> days.earliest().stream()).min(Comparator.naturalOrder()),
                readings.stream().flatMap(days -> days.latest().stream()).max(Comparator.naturalOrder()));
    }
}
