package stemma.link.occurrence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.link.Rulings;
import stemma.link.Statement;

/** Groups the claims of one report: each joins the group before it that it is likest to, or opens one. */
final class WithinReport {

    private static final double ENOUGH = 1;

    private final Likeness likeness;

    private final SiteIndex sites;

    private final Rulings rulings;

    WithinReport(Likeness likeness, SiteIndex sites, Rulings rulings) {
        this.likeness = likeness;
        this.sites = sites;
        this.rulings = rulings;
    }

    /**
     * The groups.
     *
     * @param report claims of one report and one group of types, in the order of the text
     */
    List<List<Statement>> group(List<Statement> report) {
        List<List<Statement>> groups = new ArrayList<>();
        for (List<Statement> unit : units(report)) {
            List<Statement> best = List.of();
            double most = ENOUGH;
            for (List<Statement> group : groups) {
                double like = likeness.of(group, unit);
                if (like >= most) {
                    most = like;
                    best = group;
                }
            }
            if (best.isEmpty()) {
                best = new ArrayList<>();
                groups.add(best);
            }
            best.addAll(unit);
        }
        return groups;
    }

    /** Claims of one sentence that name the same places and days are one happening from the start, unless people set one of them apart. */
    private List<List<Statement>> units(List<Statement> report) {
        Map<List<Object>, List<Statement>> units = new LinkedHashMap<>();
        for (Statement statement : report) {
            List<Object> key = rulings.isSetApart(statement)
                    ? List.of(statement.id())
                    : List.of(statement.claim().anchor().sentence(), sites.of(statement), statement.statedDays());
            units.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
        }
        return List.copyOf(units.values());
    }
}
