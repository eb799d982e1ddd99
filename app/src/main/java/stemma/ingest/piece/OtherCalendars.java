package stemma.ingest.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.DayInterval;
import stemma.text.Span;
import stemma.text.calendar.Era;

/**
 * Finds days of the Solar Hijri and the Islamic calendar, and days of ours under Arabic and Persian names of months: {@code 27 Aban 1395},
 * {@code 17 Safar 1438 AH}, {@code 1395/08/27}. The text has ASCII digits. Immutable.
 *
 * <p>A date that is all digits names no calendar. No page is older than the Web, so that its year does: 1369 to 1409 are years of the Solar
 * Hijri calendar (1990 to 2030), 1410 to 1460 of the Islamic one (1989 to 2038), unless a mark behind it says otherwise.
 */
final class OtherCalendars {

    private static final int FIRST_SOLAR = 1369;
    private static final int FIRST_ISLAMIC = 1410;
    private static final int LAST_ISLAMIC = 1460;
    private static final String BETWEEN = "[\\s\\u00A0\\u200C.,\u060C/-]*";
    private static final String YEAR = "(?<%s>(?:1[2-5]|19|20)\\d{2})(?!\\d)";

    private final MonthNames names;
    private final Map<String, MonthNames.Month> months;
    private final Pattern pattern;

    OtherCalendars(MonthNames names, Lead lead) {
        this.names = names;
        this.months = names.folded();
        String month = "(?<%s>" + names.anyMonth() + ")(?!\\p{L})(?:\\s*/\\s*(?:" + names.anyMonth() + "))?";
        String day = "(?<!\\d)(?<%s>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?";
        String mark = "(?:[\\s\\u00A0]*(?<mark>" + names.anyMark() + ")(?!\\p{L})\\.?)?";
        String dated = String.join(
                "|",
                named(day, "d1") + BETWEEN + "(?:of\\s+|\u0645\u0646\\s+)?" + named(month, "m1") + "\\.?" + BETWEEN
                        + named(YEAR, "y1"),
                "(?<!\\p{L})" + named(month, "m2") + "\\s+" + named(day, "d2") + "[\\s,\u060C]+" + named(YEAR, "y2"),
                "(?<!\\d)(?<y3>1[34]\\d{2})(?<sep3>[-./])(?<m3>\\d{1,2})\\k<sep3>(?<d3>\\d{1,2})(?!\\d)",
                "(?<!\\d)(?<d4>\\d{1,2})(?<sep4>[-./])(?<m4>\\d{1,2})\\k<sep4>(?<y4>1[34]\\d{2})(?!\\d)");
        this.pattern = Pattern.compile(
                lead.pattern() + "(?:(?:" + names.anyWeekday() + ")(?!\\p{L})[\\s\\u00A0,\u060C:-]*)?(?:" + dated + ")"
                        + mark
                        + "(?:[\\s,\u060C|-]*(?:\u0633\u0627\u0639\u062A\\s*:?\\s*)?(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d))?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String named(String piece, String group) {
        return piece.replace("%s", group);
    }

    /** The day that stands exactly at the start of a region. */
    Optional<PrintedDay> at(AsciiDigits text, int from, int end) {
        Matcher matcher = over(text, from, end);
        return matcher.lookingAt() ? read(matcher) : Optional.empty();
    }

    /** The days of a region, in order. */
    List<PrintedDay> in(AsciiDigits text, int from, int end) {
        Matcher matcher = over(text, from, end);
        List<PrintedDay> days = new ArrayList<>();
        while (matcher.find()) {
            read(matcher).ifPresent(days::add);
        }
        return days;
    }

    private Matcher over(AsciiDigits text, int from, int end) {
        return pattern.matcher(text).region(from, end).useTransparentBounds(true);
    }

    private Optional<PrintedDay> read(Matcher found) {
        boolean updated = found.group(Lead.UPDATED) != null;
        Optional<Era> mark = Optional.ofNullable(found.group("mark")).flatMap(names::marked);
        return Stream.of("1", "2", "3", "4")
                .filter(form -> found.group("y" + form) != null)
                .flatMap(form -> date(found, form, mark).stream())
                .findFirst()
                .map(date -> new PrintedDay(
                        new Span(found.start(), found.end()),
                        List.of(
                                updated
                                        ? new DayInterval(
                                                Optional.empty(), date.days().latest())
                                        : date.days()),
                        date.era()));
    }

    private record Date(Era era, DayInterval days) {}

    private Optional<Date> date(Matcher found, String form, Optional<Era> mark) {
        int year = Integer.parseInt(found.group("y" + form));
        int day = Integer.parseInt(found.group("d" + form));
        String written = found.group("m" + form);
        Optional<MonthNames.Month> month = Character.isDigit(written.charAt(0))
                ? mark.or(() -> era(year)).map(era -> new MonthNames.Month(era, Integer.parseInt(written)))
                : Optional.ofNullable(months.get(MonthNames.fold(written)));
        return month.filter(of -> fits(of.era(), year))
                .flatMap(of -> of.era().days(year, of.number(), day).map(days -> new Date(of.era(), days)));
    }

    private static boolean fits(Era era, int year) {
        return switch (era) {
            case GREGORIAN -> year >= 1900;
            case ISLAMIC, SOLAR -> year < 1600;
        };
    }

    /** The calendar of a year that nothing else tells. */
    static Optional<Era> era(int year) {
        if (year >= FIRST_SOLAR && year < FIRST_ISLAMIC) {
            return Optional.of(Era.SOLAR);
        }
        return year >= FIRST_ISLAMIC && year <= LAST_ISLAMIC ? Optional.of(Era.ISLAMIC) : Optional.empty();
    }
}
