package stemma.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import stemma.text.DayInterval;

/** Days as the tests write them: {@code 2016-11-28..2016-11-30}, one day alone, an open end left out, {@code ..} for no bound. */
final class DayNotation {

    private DayNotation() {}

    static DayInterval read(String written) {
        int dots = written.indexOf("..");
        return dots < 0
                ? DayInterval.on(LocalDate.parse(written))
                : new DayInterval(end(written.substring(0, dots)), end(written.substring(dots + 2)));
    }

    static String write(DayInterval days) {
        return days.isOneDay()
                ? days.earliest().orElseThrow().toString()
                : days.earliest().map(LocalDate::toString).orElse("") + ".."
                        + days.latest().map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> end(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }
}
