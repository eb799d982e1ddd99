package stemma.resolve.time.sense;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import stemma.claim.TimeInterval.Precision;
import stemma.text.DayInterval;
import stemma.text.calendar.Era;

/**
 * What dates of the Islamic and the Solar Hijri calendar mean, and feasts of any calendar. Without a year it is the latest that
 * had begun by the report's day; a year of our calendar ("Ramadan 2016") is that in which it begins.
 */
final class HijriSenses {

    private HijriSenses() {}

    /** A month, a day or a run of days that comes back every year: where it begins, and how many days it has. */
    private record Yearly(Era era, int month, int day, Length length) {

        /** So many days, the whole month, or one day that a calendar of sighted moons may put a day before or after. */
        private record Length(int days) {
            static final Length MONTH = new Length(0);
            static final Length DATE = new Length(-1);
        }

        boolean isIn(int year) {
            return era.has(year, month, day);
        }

        DayInterval in(int year) {
            if (length.equals(Length.DATE)) {
                return era.days(year, month, day).orElseGet(DayInterval::unbounded);
            }
            LocalDate first = era.firstOf(year, month).plusDays(day - 1L);
            return length.equals(Length.MONTH)
                    ? era.month(year, month)
                    : DayInterval.between(first, first.plusDays(length.days() - 1L));
        }

        /** The latest that had begun by a day; unbounded where the calendar is not known. */
        DayInterval latest(LocalDate notAfter) {
            if (!era.covers(notAfter)) {
                return DayInterval.unbounded();
            }
            for (int year = era.yearOf(notAfter); year > era.yearOf(notAfter) - 9; year--) {
                if (isIn(year) && DayInterval.until(notAfter).meets(in(year))) {
                    return in(year);
                }
            }
            return DayInterval.unbounded();
        }

        Precision precision() {
            if (length.equals(Length.MONTH)) {
                return Precision.MONTH;
            }
            boolean exact = length.days() == 1 || length.equals(Length.DATE) && era != Era.ISLAMIC;
            return exact ? Precision.DAY : Precision.DAYS;
        }
    }

    static Optional<Meaning> islamicDate(Capture found) {
        return dated(found, yearly(found, Era.ISLAMIC, found.number(WordKind.ISLAMIC_MONTH)));
    }

    static Optional<Meaning> solarDate(Capture found) {
        return dated(found, yearly(found, Era.SOLAR, found.number(WordKind.SOLAR_MONTH)));
    }

    private static Yearly yearly(Capture found, Era era, int month) {
        return found.has(WordKind.DAY)
                ? new Yearly(era, month, found.number(WordKind.DAY), Yearly.Length.DATE)
                : new Yearly(era, month, 1, Yearly.Length.MONTH);
    }

    /** "Eid al-Adha", "the second day of Eid al-Fitr". */
    static Optional<Meaning> feast(Capture found) {
        List<String> value = List.of(found.get(WordKind.FEAST).split(" "));
        List<Integer> numbers = value.stream().skip(1).map(Integer::valueOf).toList();
        int nth = found.find(WordKind.ORDINAL).map(Integer::valueOf).orElse(0);
        int length = nth > 0 ? 1 : numbers.get(2);
        int day = numbers.get(1) + Math.max(0, nth - 1);
        return nth > numbers.get(2)
                ? Optional.empty()
                : dated(
                        found,
                        new Yearly(Era.of(value.getFirst()), numbers.getFirst(), day, new Yearly.Length(length)));
    }

    private static Optional<Meaning> dated(Capture found, Yearly date) {
        if (found.has(WordKind.HIJRI_YEAR)) {
            int year = found.number(WordKind.HIJRI_YEAR);
            return Optional.of(
                    date.isIn(year)
                            ? Meaning.calendar(date.in(year), date.precision())
                            : Meaning.impossible(date.precision()));
        }
        if (found.has(WordKind.YEAR)) {
            LocalDate end = LocalDate.of(found.number(WordKind.YEAR), Month.DECEMBER, 31);
            DayInterval days = date.latest(end);
            boolean begins = days.earliest().map(LocalDate::getYear).equals(Optional.of(end.getYear()));
            return Optional.of(
                    begins ? Meaning.calendar(days, date.precision()) : Meaning.impossible(date.precision()));
        }
        return Optional.of(Meaning.report(date.precision(), date::latest));
    }
}
