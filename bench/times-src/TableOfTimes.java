package stemma.knowledge;

import java.time.LocalDate;
import java.util.List;
import stemma.resolve.time.TimeResolver;
import stemma.text.DayInterval;

/** Our own reader of days, in the package of the test classes that it borrows. */
public final class TableOfTimes {

    private static final TimeResolver RESOLVER = new TimeResolver(Calendars.english());

    private TableOfTimes() {}

    /** Start, end and days of each expression. */
    public record Found(int start, int end, String days) {}

    public static List<Found> find(String text, LocalDate report) {
        return RESOLVER.resolve(text, PlainSentences.of(text), DayInterval.on(report)).stream()
                .map(found -> new Found(
                        found.time().mention().span().start(),
                        found.time().mention().span().end(),
                        DayNotation.write(found.time().days())))
                .toList();
    }
}
