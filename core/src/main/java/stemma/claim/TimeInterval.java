package stemma.claim;

import java.util.Locale;
import stemma.text.DayInterval;

/**
 * The days that a temporal expression means, seen from the report's own date (TIMEX3).
 *
 * @param mention the words
 * @param days what they mean; unbounded for words such as "recently"
 * @param precision how exact the words are
 * @param anchor what the days hang on
 */
public record TimeInterval(Mention mention, DayInterval days, Precision precision, Anchor anchor) {

    /** How exact the words are, the most exact first. */
    public enum Precision {
        PART_OF_DAY,
        DAY,
        DAYS,
        WEEK,
        MONTH,
        YEAR,
        OPEN,
        VAGUE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the days hang on. */
    public enum Anchor {
        /** The calendar alone: "18 October 2016". */
        CALENDAR,
        /** The report's own day: "on Saturday"; the days move with it. */
        REPORT,
        /** Another expression of the same report: "the day after". */
        TEXT
    }
}
