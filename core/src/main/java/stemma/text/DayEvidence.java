package stemma.text;

import java.util.Locale;
import java.util.Optional;

/**
 * One reason to believe that a report was published on some day.
 *
 * @param what one plain sentence that names the evidence
 * @param days the days that it allows
 * @param strength how far it can be trusted
 * @param span where it stands in the report's text, if it stands there
 */
public record DayEvidence(String what, DayInterval days, Strength strength, Optional<Span> span) {

    /** How far evidence of a day can be trusted, the strongest first. */
    public enum Strength {
        /** A person said so: the table that came with the reports, or an option. */
        STATED,
        /** The record that the text came in has the day in a field. */
        RECORDED,
        /** The page prints its day. */
        PRINTED,
        /** The text lets a reader infer it. */
        WEAK;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
