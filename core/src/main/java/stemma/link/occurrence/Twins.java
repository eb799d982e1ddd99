package stemma.link.occurrence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.link.Rulings;
import stemma.link.Statement;
import stemma.text.DayInterval;
import stemma.text.Span;

/**
 * Reports that say what a report before them says, claim for claim, in the same words on the same days. They go where it goes, so that
 * a report which is printed twice makes no happening likelier than the other.
 */
final class Twins {

    /** All that makes a claim what it is, but for the report that it stands in. */
    private record Told(
            ClaimType type,
            Factuality factuality,
            Span trigger,
            String sentence,
            Claim.Roles roles,
            Claim.Measures measures,
            Attribution attribution,
            DayInterval published) {

        static Told of(Statement statement) {
            Claim claim = statement.claim();
            return new Told(
                    claim.type(),
                    claim.factuality(),
                    claim.anchor().trigger().span(),
                    statement.sentence(),
                    claim.roles(),
                    claim.measures(),
                    claim.attribution(),
                    statement.published());
        }
    }

    private static final Comparator<Statement> WITHIN_REPORT = Comparator.comparing(
                    (Statement s) -> s.claim().anchor().trigger().span())
            .thenComparing(Statement::type)
            .thenComparing(Statement::sentence)
            .thenComparing(Statement::id);

    private static final Comparator<Statement> REPORTS = Comparator.comparing(
                    (Statement s) -> s.published().latest().orElse(LocalDate.MAX))
            .thenComparing(s -> s.published().earliest().orElse(LocalDate.MIN))
            .thenComparing(s -> s.document().text())
            .thenComparing(s -> s.document().id());

    private final List<Statement> originals = new ArrayList<>();

    /** By the id of a claim, those of later reports that say the same. */
    private final Map<String, List<Statement>> twins = new HashMap<>();

    /**
     * Tells a pile's twins from the others.
     *
     * @param rulings a report of which a claim was set apart by a person stands for itself
     */
    Twins(List<Statement> statements, Rulings rulings) {
        Map<Map<Told, Integer>, Map<Told, List<Statement>>> known = new HashMap<>();
        for (List<Statement> report : reports(statements)) {
            Map<Told, List<Statement>> told =
                    report.stream().collect(groupingBy(Told::of, LinkedHashMap::new, toList()));
            boolean own = report.stream().anyMatch(rulings::isSetApart);
            Map<Told, List<Statement>> first = own ? null : known.putIfAbsent(numbers(told), told);
            if (first == null) {
                originals.addAll(report);
            } else {
                told.forEach((what, claims) -> add(first.getOrDefault(what, List.of()), claims));
            }
        }
    }

    /** By what the reports say and when, so that it makes no difference to the others which of two twins stands for both. */
    private static List<List<Statement>> reports(List<Statement> statements) {
        Map<String, List<Statement>> reports = statements.stream()
                .sorted(WITHIN_REPORT)
                .collect(groupingBy(statement -> statement.document().id(), toList()));
        return reports.values().stream()
                .sorted(Comparator.comparing(List::getFirst, REPORTS))
                .toList();
    }

    private static Map<Told, Integer> numbers(Map<Told, List<Statement>> told) {
        Map<Told, Integer> numbers = new HashMap<>();
        told.forEach((what, claims) -> numbers.put(what, claims.size()));
        return numbers;
    }

    private void add(List<Statement> first, List<Statement> claims) {
        for (int i = 0; i < claims.size(); i++) {
            twins.computeIfAbsent(first.get(i).id(), id -> new ArrayList<>()).add(claims.get(i));
        }
    }

    /** The claims of the reports that stand for themselves, report by report, the earliest first. */
    List<Statement> originals() {
        return originals;
    }

    /** The groups of originals, each with the twins of its claims. */
    List<List<Statement>> with(List<List<Statement>> groups) {
        return groups.stream().map(this::joined).toList();
    }

    private List<Statement> joined(List<Statement> group) {
        List<Statement> all = new ArrayList<>(group);
        group.forEach(statement -> all.addAll(twins.getOrDefault(statement.id(), List.of())));
        return all;
    }
}
