package stemma.app.screen;

import java.time.DateTimeException;
import java.time.LocalDate;
import stemma.app.Trouble;
import stemma.text.DayInterval;

/** Days as people read and write them. */
public final class Days {

    private Days() {}

    /** A day that somebody typed. */
    public static LocalDate parse(String option, String day) throws Trouble {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Trouble.usage(option + " takes a day; expected like 2016-11-29, found '" + day + "'.");
        }
    }

    /** {@code 2016-11-29}, {@code 2016-11-28..30}, {@code until 2016-11-30}; empty where nothing is known. */
    public static String shortly(DayInterval days) {
        if (days.isUnbounded()) {
            return "";
        }
        if (days.earliest().isEmpty()) {
            return "until " + days.latest().orElseThrow();
        }
        LocalDate from = days.earliest().get();
        if (days.latest().isEmpty()) {
            return "from " + from;
        }
        LocalDate to = days.latest().get();
        if (from.equals(to)) {
            return from.toString();
        }
        String end = to.toString();
        if (from.getYear() == to.getYear()) {
            end = from.getMonth() == to.getMonth() ? end.substring(end.length() - 2) : end.substring(end.length() - 5);
        }
        return from + ".." + end;
    }
}
