import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a TIMEX3 value, read kindly: parts of a day are that day, START, MID and END are thirds. */
final class TimexDays {

    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");

    private TimexDays() {}

    /** {@code ..} where the value is no interval of days. */
    static String of(String value, String mod) {
        LocalDate[] days = ends(value);
        if (days.length == 0) {
            return "..";
        }
        LocalDate first = days[0];
        LocalDate last = days[1];
        boolean month = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
        boolean year = first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
        return switch (mod) {
            case "START" -> written(first, month ? first.plusDays(9) : year ? LocalDate.of(first.getYear(), 4, 30) : last);
            case "MID" -> month
                    ? written(first.plusDays(10), first.plusDays(19))
                    : year ? written(first.plusMonths(4), LocalDate.of(first.getYear(), 8, 31)) : written(first, last);
            case "END" -> month
                    ? written(first.plusDays(20), last)
                    : year ? written(first.plusMonths(8), last) : written(first, last);
            case "BEFORE" -> ".." + first.minusDays(1);
            default -> written(first, last);
        };
    }

    static String between(String from, String to) {
        LocalDate[] first = ends(from);
        LocalDate[] last = ends(to);
        return first.length == 0 || last.length == 0 ? ".." : written(first[0], last[1]);
    }

    private static LocalDate[] ends(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            LocalDate one = LocalDate.parse(day.group(1));
            return new LocalDate[] {one, one};
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            YearMonth one = YearMonth.of(number(month, 1), number(month, 2));
            return new LocalDate[] {one.atDay(1), one.atEndOfMonth()};
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                    .with(DayOfWeek.MONDAY);
            return new LocalDate[] {week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)};
        }
        return longer(value);
    }

    private static LocalDate[] longer(String value) {
        Matcher season = SEASON.matcher(value);
        if (season.matches()) {
            int from = 3 + 3 * java.util.List.of("SP", "SU", "FA", "WI").indexOf(season.group(2));
            LocalDate first = LocalDate.of(number(season, 1), from, 1);
            return new LocalDate[] {first, first.plusMonths(3).minusDays(1)};
        }
        Matcher half = HALF.matcher(value);
        if (half.matches()) {
            LocalDate first = LocalDate.of(number(half, 1), number(half, 2) == 1 ? 1 : 7, 1);
            return new LocalDate[] {first, first.plusMonths(6).minusDays(1)};
        }
        Matcher year = YEAR.matcher(value);
        return year.matches()
                ? new LocalDate[] {LocalDate.of(number(year, 1), 1, 1), LocalDate.of(number(year, 1), 12, 31)}
                : new LocalDate[0];
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String written(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
