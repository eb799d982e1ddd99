package stemma.link.dating;

import java.util.List;
import java.util.Locale;

/**
 * Why a report was published no earlier, or no later, than some day.
 *
 * @param sentence one plain sentence
 * @param strength how far it goes
 * @param reports the reports whose days it is about
 */
public record Reason(String sentence, Strength strength, List<String> reports) {

    /** How far a reason goes. */
    public enum Strength {
        /** Only a report that was misread could undo it. */
        FIRM,
        /** It rests on two claims telling of one happening, or on how reports mostly are. */
        WEAK;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reason {
        reports = List.copyOf(reports);
    }
}
