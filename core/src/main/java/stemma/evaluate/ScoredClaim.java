package stemma.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A claim as scoring sees it, gold or found: strings and numbers as a record has them, none of them interpreted.
 *
 * @param document id of the report
 * @param type as worded in the record; only equality matters
 * @param factuality as worded; a claim without one counts as "not asserted"
 */
public record ScoredClaim(
        String document, String type, Anchor anchor, Optional<String> factuality, Roles roles, Values values) {

    /**
     * Where a claim stands.
     *
     * @param zone {@code comment} keeps a reader's claims apart from the report's; all others are alike
     * @param sentence of the trigger; without it only overlapping triggers pair
     * @param trigger the range of the word that says it happened
     * @param triggerText that word or phrase
     */
    public record Anchor(Optional<String> zone, Optional<Extent> sentence, Extent trigger, String triggerText) {

        boolean inComment() {
            return zone.filter("comment"::equals).isPresent();
        }
    }

    /** Slots that hold words, each in the order of the record; the sources innermost first. */
    public record Roles(
            List<SlotText> agents,
            List<SlotText> patients,
            List<SlotText> places,
            List<SlotText> from,
            List<SlotText> to,
            List<SlotText> sources) {

        public Roles {
            agents = List.copyOf(agents);
            patients = List.copyOf(patients);
            places = List.copyOf(places);
            from = List.copyOf(from);
            to = List.copyOf(to);
            sources = List.copyOf(sources);
        }

        public static Roles none() {
            return new Roles(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    /** Slots that hold one value. */
    public record Values(
            Optional<Days> time, Optional<Amount> quantity, Optional<String> means, Optional<String> status) {

        public static Values none() {
            return new Values(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The days that a time means, as the record words them. */
    public record Days(Optional<String> earliest, Optional<String> latest) {

        boolean tellsAnEnd() {
            return earliest.filter(day -> !day.isEmpty()).isPresent()
                    || latest.filter(day -> !day.isEmpty()).isPresent();
        }
    }

    /** A count: its bounds, finite where present, and the unit as the record words it. */
    public record Amount(OptionalDouble low, OptionalDouble high, Optional<String> unit) {

        boolean tellsABound() {
            return low.isPresent() || high.isPresent();
        }
    }
}
