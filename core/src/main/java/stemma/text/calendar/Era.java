package stemma.text.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import stemma.text.DayInterval;

/** A calendar with twelve months: what its dates are in ours. */
public enum Era {
    GREGORIAN(1, 3000) {
        @Override
        public int monthLength(int year, int month) {
            return YearMonth.of(year, month).lengthOfMonth();
        }

        @Override
        public LocalDate firstOf(int year, int month) {
            return LocalDate.of(year, month, 1);
        }

        @Override
        public int yearOf(LocalDate day) {
            return day.getYear();
        }
    },

    /** The lunar calendar, as Umm al-Qura reckons it. */
    ISLAMIC(1301, 1500) {
        @Override
        public int monthLength(int year, int month) {
            return HijrahDate.of(year, month, 1).lengthOfMonth();
        }

        @Override
        public LocalDate firstOf(int year, int month) {
            return LocalDate.from(HijrahDate.of(year, month, 1));
        }

        @Override
        public int yearOf(LocalDate day) {
            return HijrahChronology.INSTANCE.date(day).get(ChronoField.YEAR);
        }
    },

    /**
     * The solar calendar of Iran and Afghanistan: six months of 31 days, five of 30, a last one of 29 or 30. Leap years follow
     * the cycle of 33 years, which is right for all years allowed here.
     */
    SOLAR(1244, 1472) {
        @Override
        public int monthLength(int year, int month) {
            if (month <= 6) {
                return 31;
            }
            return month < 12 || isSolarLeap(year) ? 30 : 29;
        }

        @Override
        public LocalDate firstOf(int year, int month) {
            int before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
            return newYear(year).plusDays(before);
        }

        @Override
        public int yearOf(LocalDate day) {
            int guess = day.getYear() - 621;
            return day.isBefore(newYear(guess)) ? guess - 1 : guess;
        }
    };

    private static final int SOLAR_CYCLE = 33;
    private static final int SOLAR_LEAPS = 8;

    private final int firstYear;
    private final int lastYear;

    Era(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The calendar of a name such as {@code solar}. */
    public static Era of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** How many days a month has. */
    public abstract int monthLength(int year, int month);

    /** The first day of a month. */
    public abstract LocalDate firstOf(int year, int month);

    /** The year of this calendar that holds a day. */
    public abstract int yearOf(LocalDate day);

    /** Whether dates of a year are known. */
    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** Whether this calendar is known around a day; a year is kept free at both ends. */
    public boolean covers(LocalDate day) {
        return switch (this) {
            case GREGORIAN -> covers(day.getYear());
            case ISLAMIC -> day.getYear() >= 1886 && day.getYear() <= 2070;
            case SOLAR -> day.getYear() >= 1867 && day.getYear() <= 2090;
        };
    }

    /** Whether there is such a day. */
    public boolean has(int year, int month, int day) {
        return covers(year) && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
    }

    /**
     * The days that a date can mean: of the Islamic calendar one more on either side, since a month that was declared by sight may
     * begin a day before or after that of Umm al-Qura; empty where the calendar has no such date.
     */
    public Optional<DayInterval> days(int year, int month, int day) {
        return has(year, month, day)
                ? Optional.of(
                        DayInterval.on(firstOf(year, month).plusDays(day - 1L)).widen(this == ISLAMIC ? 1 : 0))
                : Optional.empty();
    }

    /** All days of a month. */
    public DayInterval month(int year, int month) {
        LocalDate first = firstOf(year, month);
        return DayInterval.between(first, first.plusDays(monthLength(year, month) - 1));
    }

    private static boolean isSolarLeap(int year) {
        return (25 * year + 11) % SOLAR_CYCLE < SOLAR_LEAPS;
    }

    /** The first of Farvardin, counted from that of 1395, which was 20 March 2016. */
    private static LocalDate newYear(int year) {
        LocalDate day = LocalDate.of(2016, Month.MARCH, 20);
        for (int y = 1395; y < year; y++) {
            day = day.plusDays(isSolarLeap(y) ? 366 : 365);
        }
        for (int y = year; y < 1395; y++) {
            day = day.minusDays(isSolarLeap(y) ? 366 : 365);
        }
        return day;
    }
}
