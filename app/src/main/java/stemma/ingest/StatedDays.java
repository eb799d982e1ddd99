package stemma.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.text.DayInterval;

/** Days as a field of a record or a cell of a table states them. */
public final class StatedDays {

    /** What may stand there, for a finding. Years of other calendars are read from pages only, where it is plain which they mean. */
    public static final String ALLOWED =
            "Write a day (2016-11-28), a month (2016-11) or first and last day (2016-11-28/2016-11-30).";

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d{2}-\\d{2}");

    private StatedDays() {}

    /** The days that are meant; empty where they are none, as the 31st of June or an end before its start. */
    public static Optional<DayInterval> read(String words) {
        String[] ends = words.strip().split("/", -1);
        try {
            return switch (ends.length) {
                case 1 -> one(ends[0].strip());
                case 2 -> between(one(ends[0].strip()), one(ends[1].strip()));
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayInterval> one(String words) {
        if (DAY.matcher(words).matches()) {
            return Optional.of(DayInterval.on(LocalDate.parse(words)));
        }
        if (MONTH.matcher(words).matches()) {
            YearMonth month = YearMonth.parse(words);
            return Optional.of(DayInterval.between(month.atDay(1), month.atEndOfMonth()));
        }
        return Optional.empty();
    }

    private static Optional<DayInterval> between(Optional<DayInterval> first, Optional<DayInterval> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = first.get().earliest().orElseThrow();
        LocalDate end = last.get().latest().orElseThrow();
        return start.isAfter(end) ? Optional.empty() : Optional.of(DayInterval.between(start, end));
    }
}
