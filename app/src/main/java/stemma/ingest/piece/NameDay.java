package stemma.ingest.piece;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Span;
import stemma.text.calendar.Era;

/**
 * The day that the name of a file holds: {@code 20161128_crossing.jpg}, {@code 13950908000412_photo}. A picture is made before the page that
 * shows it, and may be an old one, so that its day is only the first on which the report can have been published.
 *
 * @param name of the file
 * @param digits the piece of it that is a date
 * @param era its calendar, told by the year as {@link OtherCalendars} does
 * @param day the day
 */
public record NameDay(String name, String digits, Era era, LocalDate day) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2038;
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(?<date>(?<y>1[34]\\d{2}|199\\d|20[0-3]\\d)(?<sep>[-_.]?)(?<m>\\d{2})\\k<sep>(?<d>\\d{2}))(?:\\d{4}|\\d{6})?(?!\\d)");

    /** The name of a file within a line: a word that ends as files do, or digits that are no number anybody writes. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}/._-])(?:[\\p{L}\\p{N}_()%.-]{1,100}\\.(?i:jpe?g|png|gif|webp|tiff?|mp4|mov|avi|pdf|docx?)(?![\\p{L}\\p{N}])"
                    + "|(?:[\\p{L}_-]{0,20})\\d{14}[\\p{L}\\p{N}_-]{0,40}|\\d{8}[_-][\\p{L}\\p{N}_-]{1,60})");

    /** The day in a name, if it holds one. */
    public static Optional<NameDay> of(String name) {
        Matcher matcher = DATE.matcher(name);
        while (matcher.find()) {
            Optional<NameDay> day = read(name, matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<NameDay> read(String name, Matcher matcher) {
        int year = Integer.parseInt(matcher.group("y"));
        int month = Integer.parseInt(matcher.group("m"));
        int day = Integer.parseInt(matcher.group("d"));
        Optional<Era> era = year >= FIRST_YEAR ? Optional.of(Era.GREGORIAN) : OtherCalendars.era(year);
        return era.filter(of -> of != Era.ISLAMIC && year <= LAST_YEAR && of.has(year, month, day))
                .map(of -> new NameDay(
                        name, matcher.group("date"), of, of.firstOf(year, month).plusDays(day - 1L)));
    }

    /** Evidence from every name of a file that stands in a piece of a text. */
    public static List<DayEvidence> evidence(String text, Span piece) {
        return NAME.matcher(text)
                .region(piece.start(), piece.end())
                .useTransparentBounds(true)
                .results()
                .flatMap(found -> of(found.group()).stream()
                        .map(day -> day.evidence(Optional.of(new Span(found.start(), found.end())))))
                .toList();
    }

    /** The reason to believe that the report is no older. */
    public DayEvidence evidence(Optional<Span> span) {
        return new DayEvidence(
                "the name of a file, \"" + name + "\", holds " + digits + reading()
                        + "; the page is no older than what it shows",
                DayInterval.from(day),
                Strength.WEAK,
                span);
    }

    private String reading() {
        return switch (era) {
            case SOLAR, ISLAMIC -> ", which as a day of the Solar Hijri calendar is " + day;
            case GREGORIAN ->
                Stream.of(digits).anyMatch(written -> written.equals(day.toString())) ? "" : ", which is " + day;
        };
    }
}
