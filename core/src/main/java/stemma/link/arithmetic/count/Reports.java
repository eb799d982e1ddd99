package stemma.link.arithmetic.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.link.Statement;
import stemma.text.DayInterval;

/** Claims by report, and what a count's claim says of where and when. */
final class Reports {

    private Reports() {}

    static List<List<Statement>> of(List<Statement> statements) {
        Map<String, List<Statement>> reports = new LinkedHashMap<>();
        statements.forEach(
                statement -> reports.computeIfAbsent(statement.document().id(), id -> new ArrayList<>())
                        .add(statement));
        return List.copyOf(reports.values());
    }

    /** The place that it names first, if that is resolved. */
    static Optional<PlaceRef> place(Counted counted) {
        return counted.statement().places().stream()
                .limit(1)
                .flatMap(place -> place.resolved().stream())
                .findFirst();
    }

    static List<PlaceRef> places(Counted counted) {
        return counted.statement().places().stream()
                .flatMap(place -> place.resolved().stream())
                .toList();
    }

    /** The days of which a count is true: those that it tells, else the report's. */
    static DayInterval days(Counted counted) {
        return counted.statement().statedDays().orElse(counted.statement().published());
    }
}
