package stemma.ingest.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Span;

/** Days as feeds write them: {@code 2016-12-05T10:00:00Z} or {@code Mon, 05 Dec 2016 10:00:00 +0300}, in whatever time zone. */
final class FeedDays {

    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d).*", Pattern.DOTALL);

    private FeedDays() {}

    static Optional<DayInterval> read(String words, Zoner zoner) {
        Matcher iso = ISO.matcher(words);
        if (!iso.matches()) {
            return zoner.daysIn(words, new Span(0, words.length())).stream()
                    .map(DayEvidence::days)
                    .findFirst();
        }
        try {
            return Optional.of(DayInterval.on(LocalDate.parse(words.substring(0, iso.end(3)))));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of June is no day
        }
    }
}
