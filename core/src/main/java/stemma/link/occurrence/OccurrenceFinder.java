package stemma.link.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.claim.ClaimType;
import stemma.claim.Places;
import stemma.link.Occurrence;
import stemma.link.Statement;

/**
 * Finds which claims speak of the same happening: first within each report, claim after claim, as a reader does; then
 * between reports, the likest first.
 *
 * <p>Immutable; the result does not depend on the order of the reports.
 */
public final class OccurrenceFinder {

    private final Places places;

    public OccurrenceFinder(Places places) {
        this.places = places;
    }

    /** The occurrences, those of harm first. */
    public List<Occurrence> find(List<Statement> statements) {
        Map<ClaimType, List<Statement>> groups = new TreeMap<>();
        statements.stream()
                .filter(statement -> statement.type().isHappening())
                .sorted(Comparator.comparing((Statement s) -> s.document().id())
                        .thenComparing(s -> s.claim().anchor().trigger().span())
                        .thenComparing(Statement::id))
                .forEach(statement -> groups.computeIfAbsent(statement.group(), g -> new ArrayList<>())
                        .add(statement));
        SiteIndex sites = new SiteIndex(statements, places);
        WordIndex words = new WordIndex(statements);
        List<Occurrence> found = new ArrayList<>();
        for (List<Statement> group : groups.values()) {
            found.addAll(find(group, new Likeness(places, sites, Stories.of(found), words), sites, Stories.of(found)));
        }
        return found;
    }

    private List<Occurrence> find(List<Statement> group, Likeness likeness, SiteIndex sites, Stories stories) {
        Map<String, List<Statement>> reports = new LinkedHashMap<>();
        group.forEach(statement -> reports.computeIfAbsent(statement.document().id(), d -> new ArrayList<>())
                .add(statement));
        List<List<Statement>> local = new ArrayList<>();
        WithinReport within = new WithinReport(likeness, sites);
        reports.values().forEach(report -> local.addAll(within.group(report)));
        return new AcrossReports(likeness, local)
                .join(new Candidates(local, sites, stories).pairs()).stream()
                        .map(Occurrence::of)
                        .toList();
    }
}
