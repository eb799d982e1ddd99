package stemma.resolve.time.sense;

import java.util.Locale;
import java.util.Optional;

/** What the words that a rule found can mean; one heuristic each, whichever language the words are in. */
public enum Sense {
    NUMERIC_DATE,
    DATE,
    DAY_OF_MONTH,
    DAYS_OF_MONTH,
    MONTH,
    MONTHS,
    NEIGHBOUR_MONTH,
    YEAR,
    DECADE,
    SEASON,
    ISLAMIC_DATE,
    SOLAR_DATE,
    FEAST,
    WEEKDAY,
    DAY_WORD,
    PART_OF_TODAY,
    LAST_NIGHT,
    OVERNIGHT,
    WEEKEND,
    NEIGHBOUR_UNIT,
    RUNNING_UNIT,
    WINDOW_BACK,
    WINDOW_TO,
    WINDOW_AHEAD,
    CONSECUTIVE,
    DURATION,
    AGO,
    NOW,
    UNTIL_NOW,
    VAGUE,
    SHIFTED,
    NEIGHBOUR_DAY,
    SAME,
    PART_OF_THAT_DAY,
    SINCE_THEN,
    PART,
    PHASE,
    NTH_PART,
    SINCE,
    UNTIL,
    STARTING,
    BEFORE,
    AFTER,
    EVE,
    RANGE;

    /** The name that resources use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the captured words mean, or empty where they make no sense ("31 November"). */
    public Optional<Meaning> read(Capture found) {
        return switch (this) {
            case NUMERIC_DATE -> CalendarSenses.numericDate(found);
            case DATE -> CalendarSenses.date(found);
            case DAY_OF_MONTH -> CalendarSenses.dayOfMonth(found);
            case DAYS_OF_MONTH -> CalendarSenses.daysOfMonth(found);
            case MONTH -> MonthSenses.month(found);
            case MONTHS -> MonthSenses.months(found);
            case NEIGHBOUR_MONTH -> MonthSenses.neighbourMonth(found);
            case YEAR -> CalendarSenses.year(found);
            case DECADE -> CalendarSenses.decade(found);
            case SEASON -> MonthSenses.season(found);
            case ISLAMIC_DATE -> HijriSenses.islamicDate(found);
            case SOLAR_DATE -> HijriSenses.solarDate(found);
            case FEAST -> HijriSenses.feast(found);
            case WEEKDAY -> ReportSenses.weekday(found);
            case DAY_WORD -> ReportSenses.dayWord(found);
            case PART_OF_TODAY -> ReportSenses.partOfToday(found);
            case LAST_NIGHT -> ReportSenses.lastNight();
            case OVERNIGHT -> ReportSenses.overnight(found);
            case WEEKEND -> ReportSenses.weekend(found);
            case NEIGHBOUR_UNIT -> ReportSenses.neighbourUnit(found);
            case RUNNING_UNIT -> ReportSenses.runningUnit(found);
            case NOW -> ReportSenses.now();
            case VAGUE -> ReportSenses.vague();
            case WINDOW_BACK -> StretchSenses.windowBack(found);
            case WINDOW_TO -> StretchSenses.windowTo(found);
            case WINDOW_AHEAD -> StretchSenses.windowAhead(found);
            case CONSECUTIVE -> StretchSenses.consecutive(found);
            case DURATION, UNTIL_NOW -> StretchSenses.untilNow();
            case AGO -> StretchSenses.ago(found);
            case SHIFTED -> TextSenses.shifted(found);
            case NEIGHBOUR_DAY -> TextSenses.neighbourDay(found);
            case SAME -> TextSenses.same(found);
            case PART_OF_THAT_DAY -> TextSenses.partOfThatDay(found);
            case SINCE_THEN -> TextSenses.sinceThen(found);
            case PART -> CompoundSenses.part(found);
            case PHASE -> CompoundSenses.phase(found);
            case NTH_PART -> CompoundSenses.nthPart(found);
            case EVE -> CompoundSenses.eve(found);
            case SINCE -> BoundSenses.since(found);
            case UNTIL -> BoundSenses.until(found);
            case STARTING -> BoundSenses.starting(found);
            case BEFORE -> BoundSenses.before(found);
            case AFTER -> BoundSenses.after(found);
            case RANGE -> BoundSenses.range(found);
        };
    }
}
