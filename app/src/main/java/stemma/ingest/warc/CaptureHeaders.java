package stemma.ingest.warc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headers of a capture say. */
final class CaptureHeaders {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2}).*", Pattern.DOTALL);

    private CaptureHeaders() {}

    /** The encoding that a media type declares. */
    static Optional<String> declared(String type) {
        Matcher charset = CHARSET.matcher(type);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    /** The day of a record's date, in UTC. */
    static Optional<LocalDate> day(String date) {
        Matcher day = DAY.matcher(date);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of June: the record says no day
        }
    }
}
