package stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.evaluate.ScoredClaim.Roles;
import stemma.evaluate.ScoredClaim.Values;

class EvaluatorTest {

    private final Evaluator evaluator = new Evaluator(SampleClaim.WORDS);

    @Test
    void gold_against_itself_is_right_in_everything() {
        List<ScoredClaim> gold = List.of(SampleClaim.withAgents("guards"), claim("b", "attack", "future"));

        Evaluation evaluation = evaluator.evaluate(gold, gold);

        assertThat(evaluation.documents()).isEqualTo(2);
        assertThat(evaluation.detection()).isEqualTo(new Counts(2, 2, 2));
        assertThat(evaluation.claims()).isEqualTo(new Rates(1, 1, 1));
        assertThat(evaluation.slots()).containsEntry("not asserted", new Counts(1, 1, 1));
        assertThat(evaluation.missed()).isEmpty();
        assertThat(evaluation.spurious()).isEmpty();
    }

    @Test
    void claims_of_reports_without_gold_do_not_count() {
        Evaluation evaluation =
                evaluator.evaluate(List.of(SampleClaim.at(0, 5)), List.of(claim("unknown", "killed", "asserted")));

        assertThat(evaluation.detection()).isEqualTo(new Counts(0, 1, 0));
        assertThat(evaluation.byDocument()).containsOnlyKeys("a");
    }

    @Test
    void nothing_against_nothing_scores_zero_and_has_no_slots() {
        Evaluation evaluation = evaluator.evaluate(List.of(), List.of());

        assertThat(evaluation.claims()).isEqualTo(new Rates(0, 0, 0));
        assertThat(evaluation.slots()).isEmpty();
    }

    @Test
    void rows_are_in_order_of_gold_claims_then_of_first_appearance() {
        List<ScoredClaim> gold = List.of(
                claim("b", "attack", "asserted"), claim("c", "killed", "asserted"), claim("c", "injured", "asserted"));
        List<ScoredClaim> found = List.of(claim("b", "clash", "asserted"), claim("c", "killed", "asserted"));

        Evaluation evaluation = evaluator.evaluate(gold, found);

        assertThat(evaluation.byType().keySet()).containsExactly("attack", "killed", "injured", "clash");
        assertThat(evaluation.byDocument().keySet()).containsExactly("c", "b");
        assertThat(evaluation.byDocument().get("c")).extracting(Score::counts).isEqualTo(new Counts(1, 2, 1));
    }

    @Test
    void what_pairs_with_nothing_is_missed_or_spurious() {
        List<ScoredClaim> gold = List.of(claim("a", "attack", "asserted"), claim("a", "killed", "asserted"));
        List<ScoredClaim> found = List.of(claim("a", "killed", "asserted"), claim("a", "clash", "asserted"));

        Evaluation evaluation = evaluator.evaluate(gold, found);

        assertThat(evaluation.missed()).containsExactly(gold.getFirst());
        assertThat(evaluation.spurious()).containsExactly(found.getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "asserted, asserted, 0, 0, 0",
        "future, future, 1, 1, 1",
        "future, possible, 0, 1, 1",
        "asserted, future, 0, 0, 1",
        "future, , 0, 1, 1",
        ", , 1, 1, 1",
    })
    void not_asserted_counts_claims_that_either_side_calls_so(
            String gold, String found, int agreed, int inGold, int inFound) {
        Evaluation evaluation =
                evaluator.evaluate(List.of(claim("a", "killed", gold)), List.of(claim("a", "killed", found)));

        assertThat(evaluation.slots()).containsEntry(Evaluation.NOT_ASSERTED, new Counts(agreed, inGold, inFound));
    }

    private static ScoredClaim claim(String document, String type, String factuality) {
        return new ScoredClaim(
                document,
                type,
                SampleClaim.anchored(0, 5),
                Optional.ofNullable(factuality),
                Roles.none(),
                Values.none());
    }
}
