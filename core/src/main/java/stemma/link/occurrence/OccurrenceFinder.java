package stemma.link.occurrence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.claim.ClaimType;
import stemma.claim.Places;
import stemma.link.Occurrence;
import stemma.link.Rulings;
import stemma.link.Statement;

/**
 * Finds which claims speak of the same happening: first within each report, claim after claim, as a reader does; then
 * between reports, the likest first.
 *
 * <p>Immutable; the result does not depend on the order of the reports.
 */
public final class OccurrenceFinder {

    private final Places places;
    private final Rulings rulings;

    /**
     * Finds anew.
     *
     * @param rulings what people said of pairs, which goes before what claims look like
     */
    public OccurrenceFinder(Places places, Rulings rulings) {
        this.places = places;
        this.rulings = rulings;
    }

    /** The occurrences, those of harm first. */
    public List<Occurrence> find(List<Statement> statements) {
        Map<ClaimType, List<Statement>> groups = new TreeMap<>();
        Twins twins = new Twins(statements, rulings);
        twins.originals().stream()
                .filter(statement -> statement.type().isHappening())
                .forEach(statement -> groups.computeIfAbsent(statement.group(), g -> new ArrayList<>())
                        .add(statement));
        Likeness.Known known = Likeness.Known.of(twins.originals(), places);
        List<Occurrence> found = new ArrayList<>();
        for (List<Statement> group : groups.values()) {
            found.addAll(find(group, known, Stories.of(found)));
        }
        return rulings.joined(twins.with(found.stream().map(Occurrence::members).toList())).stream()
                .map(Occurrence::of)
                .toList();
    }

    private List<Occurrence> find(List<Statement> group, Likeness.Known known, Stories stories) {
        Map<String, List<Statement>> reports = new LinkedHashMap<>();
        group.forEach(statement -> reports.computeIfAbsent(statement.document().id(), d -> new ArrayList<>())
                .add(statement));
        Likeness likeness = new Likeness(known, stories, rulings);
        WithinReport within = new WithinReport(likeness, known.sites(), rulings);
        List<List<Statement>> local = reports.values().parallelStream()
                .flatMap(report -> within.group(report).stream())
                .toList();
        // Joined at the end, whole happenings go together; but where claims were set apart as well, nothing may come
        // between.
        List<List<Statement>> ruled = rulings.apart().isEmpty() ? local : rulings.joined(local);
        return new AcrossReports(likeness, ruled)
                .join(new Candidates(ruled, known.sites(), stories).pairs()).stream()
                        .map(Occurrence::of)
                        .toList();
    }
}
