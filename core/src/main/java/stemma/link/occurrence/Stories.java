package stemma.link.occurrence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.link.Occurrence;
import stemma.link.Statement;

/** Which reports tell one story: they speak of the same harm. */
final class Stories {

    /** A happening that more reports tell of is everybody's news, and says nothing about which reports tell one story. */
    private static final int MANY = 200;

    private final Map<String, Set<String>> together = new HashMap<>();

    /** Reports whose claims stand in one of these occurrences tell one story. */
    static Stories of(List<Occurrence> occurrences) {
        Stories stories = new Stories();
        for (Occurrence occurrence : occurrences) {
            Set<String> reports = new HashSet<>();
            occurrence.members().forEach(member -> reports.add(member.document().id()));
            for (String report : reports.size() <= MANY ? reports : Set.<String>of()) {
                stories.together.computeIfAbsent(report, r -> new HashSet<>()).addAll(reports);
            }
        }
        return stories;
    }

    /** The reports that tell one story with this one, itself among them; in no order that means anything. */
    Set<String> partners(String report) {
        return together.getOrDefault(report, Set.of());
    }

    boolean share(Statement a, Statement b) {
        return together.getOrDefault(a.document().id(), Set.of())
                .contains(b.document().id());
    }
}
