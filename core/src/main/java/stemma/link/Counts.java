package stemma.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How many stand behind claims of one question.
 *
 * @param reports reports that state it
 * @param origins known first sources; an unknown one never adds
 * @param institutions whose offices they are
 * @param camps known camps of those
 */
public record Counts(int reports, int origins, int institutions, int camps) {

    public static Counts of(Collection<Statement> statements, Standing standing) {
        Set<String> reports = new HashSet<>();
        Set<String> origins = new HashSet<>();
        Set<String> institutions = new HashSet<>();
        Set<String> camps = new HashSet<>();
        for (Statement statement : statements) {
            reports.add(statement.document().id());
            standing.origin(statement).ifPresent(origin -> {
                origins.add(origin.organisation());
                institutions.add(origin.institution());
                if (origin.hasCamp()) {
                    camps.add(origin.camp());
                }
            });
        }
        return new Counts(reports.size(), origins.size(), institutions.size(), camps.size());
    }
}
