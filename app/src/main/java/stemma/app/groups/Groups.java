package stemma.app.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import stemma.evaluate.Evaluation;
import stemma.evaluate.Score;

/**
 * All groups of an evaluation.
 *
 * @param by what the reports are grouped by: {@code publisher}, {@code camp}
 * @param bootstrap how the intervals were made
 * @param rows the group with the most reports first
 */
public record Groups(String by, Bootstrap bootstrap, List<Group> rows) {

    public Groups {
        rows = List.copyOf(rows);
    }

    /**
     * One group that reads worse than another, beyond what chance explains.
     *
     * @param figure {@code detection F1} or {@code claim F1}
     */
    public record Below(String figure, Group lower, Group higher) {

        /** Whether so few reports stand behind one of the two that it says little. */
        public boolean isWeak() {
            return lower.isSmall() || higher.isSmall();
        }
    }

    /**
     * Groups the reports of an evaluation.
     *
     * @param names the group of a report's id
     */
    public static Groups of(String by, Evaluation evaluation, Function<String, String> names) {
        Map<String, List<Score>> scores = new TreeMap<>();
        evaluation
                .byDocument()
                .forEach((report, score) -> scores.computeIfAbsent(names.apply(report), name -> new ArrayList<>())
                        .add(score));
        List<Group> rows = new ArrayList<>();
        scores.forEach((name, reports) -> rows.add(group(name, reports)));
        rows.sort(Comparator.comparingInt(group -> -group.reports()));
        return new Groups(by, Bootstrap.STANDARD, rows);
    }

    private static Group group(String name, List<Score> reports) {
        return new Group(
                name,
                reports.size(),
                reports.stream().reduce(Score.NONE, Score::plus).counts(),
                Bootstrap.STANDARD.of(reports, score -> score.detection().f1()),
                Bootstrap.STANDARD.of(reports, score -> score.claims().f1()));
    }

    /** Every pair of which one interval lies wholly below the other; groups of one report have none to compare. */
    public List<Below> below() {
        List<Below> below = new ArrayList<>();
        below.addAll(below("detection F1", Group::detection));
        below.addAll(below("claim F1", Group::claims));
        return below;
    }

    private List<Below> below(String figure, Function<Group, Interval> interval) {
        List<Group> compared = rows.stream().filter(Group::hasInterval).toList();
        return compared.stream()
                .flatMap(lower -> compared.stream()
                        .filter(higher -> interval.apply(lower).isWhollyBelow(interval.apply(higher)))
                        .map(higher -> new Below(figure, lower, higher)))
                .toList();
    }
}
