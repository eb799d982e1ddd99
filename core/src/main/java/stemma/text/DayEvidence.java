package stemma.text;

import java.util.Locale;
import java.util.Optional;

/**
 * One reason to believe that a report was published on some day.
 *
 * @param what one plain sentence that names the evidence
 * @param days the days that it allows; unbounded where it is a sign of time that bounds nothing by itself
 * @param strength how far it can be trusted
 * @param span where it stands in the report's text, if it stands there
 */
public record DayEvidence(String what, DayInterval days, Strength strength, Optional<Span> span) {

    /** How far evidence of a day can be trusted, the strongest first. */
    public enum Strength {
        /** The user gave the day of this report by an option. */
        GIVEN,
        /** A person said so in the table that came with the reports. */
        STATED,
        /** The record that the text came in has the day in a field. */
        RECORDED,
        /** The page prints its day. */
        PRINTED,
        /** The text tells of a day that has passed, so it is no older than that day. */
        TOLD,
        /** The text lets a reader infer it. */
        WEAK,
        /** The text speaks of a day to come, so a reader expects that it is no younger: a soft end, which closes no interval. */
        EXPECTED,
        /** A sign of time that bounds nothing by itself: "on Sunday", "October 18" without a year. */
        OPEN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is inferred from what the report tells, and not part of what is known of the report beforehand. */
        public boolean isInferred() {
            return this == TOLD || this == EXPECTED || this == OPEN;
        }
    }
}
