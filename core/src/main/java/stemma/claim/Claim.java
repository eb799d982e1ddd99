package stemma.claim;

import java.util.List;
import java.util.Optional;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * One mention, in one report, that one thing happened or is so, through one chain. Stemma holds claims, never facts.
 *
 * @param id hash of the report, the type, the trigger's place and an ordinal; stays when a better rule changes a slot
 * @param anchor where it stands and what made it
 * @param type what kind of statement it is
 * @param factuality how certain its source is
 * @param roles who, to whom, where, when
 * @param measures how many, by what means, how far
 * @param attribution who says so
 * @param wording words in it that judge, kept beside the meaning
 */
public record Claim(
        String id,
        Anchor anchor,
        ClaimType type,
        Factuality factuality,
        Roles roles,
        Measures measures,
        Attribution attribution,
        List<LoadedWord> wording) {

    /**
     * Where a claim stands and what made it.
     *
     * @param document id of the report
     * @param zone the part of the report
     * @param sentence the sentence
     * @param trigger the word or short phrase that says it
     * @param derivation how each slot was filled
     */
    public record Anchor(String document, Zone.Kind zone, Span sentence, Mention trigger, List<Derivation> derivation) {
        public Anchor {
            derivation = List.copyOf(derivation);
        }
    }

    /**
     * How one slot of a claim was filled (W3C PROV's "was derived from").
     *
     * @param slot the slot's name in the record
     * @param rule the name of the frame or rule
     * @param why one plain sentence
     */
    public record Derivation(String slot, String rule, String why) {}

    /** Who, to whom, where and when. */
    public record Roles(
            List<Actor> agent,
            List<Actor> patient,
            List<Place> place,
            List<Place> placeFrom,
            List<Place> placeTo,
            Optional<TimeInterval> time) {
        public Roles {
            agent = List.copyOf(agent);
            patient = List.copyOf(patient);
            place = List.copyOf(place);
            placeFrom = List.copyOf(placeFrom);
            placeTo = List.copyOf(placeTo);
        }
    }

    /** How many, by what means, and how far an agreement has come. */
    public record Measures(
            Optional<Quantity> quantity,
            Optional<Victims> victims,
            Optional<Means> means,
            Optional<AgreementStatus> status) {}

    /**
     * A word that judges rather than names.
     *
     * @param mention the word
     * @param leaning whether it speaks against or for what it is said of
     */
    public record LoadedWord(Mention mention, Leaning leaning) {}

    /** Whether a word speaks against or for what it is said of. */
    public enum Leaning {
        AGAINST,
        FOR
    }

    public Claim {
        wording = List.copyOf(wording);
    }
}
