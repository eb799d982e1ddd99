package stemma.app.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.evaluate.Counts;
import stemma.evaluate.Evaluation;
import stemma.evaluate.Score;

class GroupsTest {

    /** Reports of ten claims each, of which so many were found; the first letter of an id is its publisher. */
    private static Groups groups(Map<String, Integer> found) {
        Map<String, Score> reports = new LinkedHashMap<>();
        found.forEach((id, right) -> reports.put(id, new Score(new Counts(right, 10, 10), right)));
        Evaluation evaluation = new Evaluation(
                reports.size(), new Counts(0, 0, 0), 0, Map.of(), Map.of(), reports, List.of(), List.of());
        return Groups.of("publisher", evaluation, id -> id.substring(0, 1));
    }

    @Test
    void the_group_with_most_reports_comes_first_and_its_claims_are_scored_together() {
        Groups groups = groups(Map.of("a1", 5, "b1", 8, "b2", 6));

        assertThat(groups.rows()).extracting(Group::name).containsExactly("b", "a");
        assertThat(groups.rows().getFirst().counts()).isEqualTo(new Counts(14, 20, 20));
        assertThat(groups.rows().getFirst().detection().figure()).isEqualTo(0.7);
    }

    @Test
    void a_group_below_another_is_named_and_so_is_that_its_reports_are_few() {
        Groups groups = groups(Map.of("a1", 1, "a2", 2, "b1", 8, "b2", 9));

        assertThat(groups.below()).hasSize(2).allSatisfy(below -> {
            assertThat(below.lower().name()).isEqualTo("a");
            assertThat(below.higher().name()).isEqualTo("b");
            assertThat(below.isWeak()).isTrue();
        });
        assertThat(GroupsText.lines(groups))
                .contains("  The claim F1 of a lies wholly below that of b, as far as so few reports can tell.");
    }

    @Test
    void one_report_has_no_interval_and_is_compared_with_nobody() {
        Groups groups = groups(Map.of("a1", 5, "b1", 9, "b2", 9));

        assertThat(groups.below()).isEmpty();
        assertThat(GroupsText.lines(groups))
                .contains("  No publisher's interval lies wholly below another's.")
                .contains("  a *  1 report     10 gold  detection F1 0.500                 claim F1 0.500");
        assertThat(GroupsJson.of(groups).path("rows").get(1).path("claim_f1").toString())
                .isEqualTo("{\"figure\":0.5}");
    }
}
