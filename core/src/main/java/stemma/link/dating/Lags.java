package stemma.link.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.text.DayInterval;

/**
 * How many days words such as "yesterday" or "on Saturday" lie before the day of the report that says them, whichever day that
 * is: found by asking what they mean in reports of three weeks of days. Words whose distance does not come back each week
 * ("last month", "on 18 October") have none.
 */
final class Lags {

    /** A Monday; which one does not matter. */
    private static final LocalDate START = LocalDate.of(2016, 2, 1);

    private static final int WEEK = 7;
    private static final int DAYS = 3 * WEEK;

    /**
     * A distance in days, positive where the words lie before the report.
     *
     * @param least from the last day that is meant
     * @param most from the first
     */
    record Lag(long least, long most) {}

    private final DayWords words;
    private final Map<String, Optional<Lag>> known = new HashMap<>();

    Lags(DayWords words) {
        this.words = words;
    }

    Optional<Lag> of(String text) {
        return known.computeIfAbsent(text, this::look);
    }

    private Optional<Lag> look(String text) {
        List<Lag> lags = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate report = START.plusDays(i);
            DayInterval days = words.days(text, DayInterval.on(report));
            if (days.earliest().isEmpty() || days.latest().isEmpty()) {
                return Optional.empty();
            }
            Lag lag = between(days, report);
            if (i >= WEEK && !lags.get(i - WEEK).equals(lag)) {
                return Optional.empty();
            }
            lags.add(lag);
        }
        long least = lags.stream().mapToLong(Lag::least).min().orElseThrow();
        long most = lags.stream().mapToLong(Lag::most).max().orElseThrow();
        return Optional.of(new Lag(least, most));
    }

    /** The distance of days with two ends from a report of a known day. */
    static Lag between(DayInterval days, LocalDate report) {
        return new Lag(
                report.toEpochDay() - days.latest().orElseThrow().toEpochDay(),
                report.toEpochDay() - days.earliest().orElseThrow().toEpochDay());
    }
}
