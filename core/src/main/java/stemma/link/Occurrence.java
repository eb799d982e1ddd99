package stemma.link;

import java.util.List;
import stemma.claim.ClaimType;

/**
 * The thing behind claims that speak of the same happening (cross-document event coreference).
 *
 * @param id made of the least id of its claims, whatever the order of the reports
 * @param group the type that stands for the types of its claims
 * @param members in the order of report and text, at least one
 */
public record Occurrence(String id, ClaimType group, List<Statement> members) {

    public Occurrence {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an occurrence has at least one claim");
        }
    }

    public static Occurrence of(List<Statement> members) {
        String first =
                members.stream().map(Statement::id).min(String::compareTo).orElseThrow();
        return new Occurrence("o-" + first, members.getFirst().group(), members);
    }
}
