package stemma.reading;

import java.util.List;
import java.util.Map;
import stemma.claim.Affiliation;
import stemma.claim.Claim;
import stemma.claim.Sum;
import stemma.text.DayInterval;
import stemma.text.Document;

/**
 * What one report states.
 *
 * @param document the report, with what its text tells of its day
 * @param published the days on which it can have been published
 * @param claims its claims, in the order of their triggers
 * @param propositions for each claim's id the id of its proposition: the claims of this report that state the same thing
 *     through the same chain
 * @param sums by a claim's id, its number against the parts that the report gives of it
 * @param publisher where its publisher stands
 */
public record Reading(
        Document document,
        DayInterval published,
        List<Claim> claims,
        Map<String, String> propositions,
        Map<String, Sum> sums,
        Affiliation publisher) {
    public Reading {
        claims = List.copyOf(claims);
        propositions = Map.copyOf(propositions);
        sums = Map.copyOf(sums);
    }

    /** A reading by rules that check no number and place no publisher. */
    public Reading(Document document, DayInterval published, List<Claim> claims, Map<String, String> propositions) {
        this(document, published, claims, propositions, Map.of(), Affiliation.unknown());
    }
}
