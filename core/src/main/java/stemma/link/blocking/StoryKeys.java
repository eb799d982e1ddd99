package stemma.link.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.link.Statement;

/** Which stories a report takes part in: happenings that several reports tell, the most told first. */
final class StoryKeys {

    /** So many stories of a report count. */
    private static final int MOST = 3;

    private StoryKeys() {}

    /** For the id of a report the ids of its stories. */
    static Map<String, List<String>> of(List<Statement> statements, Map<String, String> happenings) {
        Map<String, Set<String>> reports = new TreeMap<>();
        for (Statement statement : statements) {
            String happening = happenings.get(statement.id());
            if (happening != null) {
                reports.computeIfAbsent(happening, h -> new TreeSet<>())
                        .add(statement.document().id());
            }
        }
        Map<String, List<String>> stories = new HashMap<>();
        reports.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparingInt((Map.Entry<String, Set<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> entry.getValue().forEach(report -> {
                    List<String> known = stories.computeIfAbsent(report, r -> new ArrayList<>());
                    if (known.size() < MOST) {
                        known.add(entry.getKey());
                    }
                }));
        return stories;
    }
}
