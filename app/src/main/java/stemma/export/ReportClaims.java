package stemma.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Affiliation;
import stemma.claim.Claim;
import stemma.claim.Sum;
import stemma.text.DayInterval;
import stemma.text.Document;

/**
 * One report with what it states, as exports see it.
 *
 * @param document the report
 * @param published the days on which it can have been published
 * @param claims its claims, sorted by trigger, type and id: the canonical order of every export
 * @param propositions for each claim's id the id of its proposition
 * @param sums by a claim's id, its number against the parts that the report gives of it
 * @param rules the version of the rules that read it, part of each claim's revision
 * @param publisher where its publisher stands
 */
public record ReportClaims(
        Document document,
        DayInterval published,
        List<Claim> claims,
        Map<String, String> propositions,
        Map<String, Sum> sums,
        String rules,
        Affiliation publisher) {

    private static final Comparator<Claim> CANONICAL = Comparator.comparingInt(
                    (Claim claim) -> claim.anchor().trigger().span().start())
            .thenComparing(claim -> claim.type().label())
            .thenComparing(Claim::id);

    public ReportClaims {
        claims = claims.stream().sorted(CANONICAL).toList();
        propositions = Map.copyOf(propositions);
        sums = Map.copyOf(sums);
    }

    /** A report in which no number was checked, and whose publisher nobody has placed. */
    public ReportClaims(
            Document document,
            DayInterval published,
            List<Claim> claims,
            Map<String, String> propositions,
            String rules) {
        this(document, published, claims, propositions, Map.of(), rules, Affiliation.unknown());
    }

    /** A report whose claims are not known. */
    public static ReportClaims none(Document document, String rules) {
        return new ReportClaims(document, document.published(), List.of(), Map.of(), rules);
    }

    public Optional<Sum> sum(Claim claim) {
        return Optional.ofNullable(sums.get(claim.id()));
    }

    public Optional<String> proposition(Claim claim) {
        return Optional.ofNullable(propositions.get(claim.id()));
    }
}
