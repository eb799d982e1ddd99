package stemma.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import stemma.link.LinkKind;

class ReviewTest {

    private static final Subject CLAIM = new Subject.OfClaim("c1", "r1");
    private static final Subject.OfPair PAIR = Subject.OfPair.of("c2", "c1");

    private static Decision decision(String id, Subject on, Act act) {
        return new Decision(id, Instant.EPOCH, "Ada", "seen in the scan", on, act);
    }

    private static Act number(double n) {
        return new Act.Correct(new Correction(
                Slot.QUANTITY, new Correction.Count(OptionalDouble.of(n), OptionalDouble.of(n), Optional.empty())));
    }

    private static OptionalDouble low(Review review) {
        Correction.Value value = Optional.ofNullable(
                        review.claim("c1").corrections().get(Slot.QUANTITY))
                .orElseThrow();
        return ((Correction.Count) value).low();
    }

    @Test
    void a_claim_that_nobody_decided_on_is_open() {
        ClaimReview review = Review.empty().claim("c1");

        assertThat(review.verdict()).isEqualTo(ClaimReview.Verdict.OPEN);
        assertThat(review.corrections()).isEmpty();
    }

    @Test
    void the_last_correction_of_a_slot_holds() {
        Review review = Review.of(List.of(decision("d1", CLAIM, number(12)), decision("d2", CLAIM, number(14))));

        assertThat(low(review)).hasValue(14);
        assertThat(review.claim("c1").decisions()).hasSize(2);
    }

    @Test
    void taking_a_correction_back_brings_the_one_before_it_into_force() {
        Review review = Review.of(List.of(
                decision("d1", CLAIM, number(12)),
                decision("d2", CLAIM, number(14)),
                decision("d3", CLAIM, new Act.Undo("d2"))));

        assertThat(low(review)).hasValue(12);
        assertThat(review.inForce()).extracting(Decision::id).containsExactly("d1");
    }

    @Test
    void an_undoing_can_be_taken_back() {
        Review review = Review.of(List.of(
                decision("d1", CLAIM, new Act.Reject()),
                decision("d2", CLAIM, new Act.Undo("d1")),
                decision("d3", CLAIM, new Act.Undo("d2"))));

        assertThat(review.claim("c1").verdict()).isEqualTo(ClaimReview.Verdict.REJECTED);
    }

    @Test
    void a_pair_is_the_same_in_either_order() {
        Review review = Review.of(List.of(
                decision("d1", PAIR, new Act.Merge()),
                decision("d2", Subject.OfPair.of("c1", "c2"), new Act.Split()),
                decision("d3", PAIR, new Act.Relink(Optional.of(LinkKind.NOT_COMPARABLE), Optional.of("c2")))));

        assertThat(review.isOneHappening(PAIR)).contains(false);
        assertThat(review.relinked(Subject.OfPair.of("c1", "c2")).map(Decision::id))
                .contains("d3");
    }

    @Test
    void reliability_is_the_publishers_and_credibility_the_claims() {
        Subject agency = new Subject.OfPublisher("Qasioun Agency");
        Review review = Review.of(List.of(
                decision("d1", agency, new Act.Trust(Reliability.C)),
                decision("d2", CLAIM, new Act.Rate(Credibility.POSSIBLE))));

        assertThat(review.reliability("Qasioun Agency")).contains(Reliability.C);
        assertThat(review.claim("c1").credibility()).contains(Credibility.POSSIBLE);
        assertThat(review.claim("Qasioun Agency").credibility()).isEmpty();
    }

    @Test
    void a_decision_on_other_slots_says_so() {
        ClaimReview review =
                Review.of(List.of(decision("d1", CLAIM, new Act.Accept()))).claim("c1");

        assertThat(review.isOlderThan("r1")).isFalse();
        assertThat(review.isOlderThan("r2")).isTrue();
    }

    @Test
    void what_cannot_be_decided_is_refused() {
        assertThatThrownBy(() -> decision("d1", PAIR, new Act.Accept())).hasMessageContaining("Accept is nothing that");
        assertThatThrownBy(() -> decision("d1", CLAIM, new Act.Trust(Reliability.A)))
                .hasMessageContaining("Trust");
        assertThatThrownBy(() -> new Decision("d", Instant.EPOCH, " ", "", CLAIM, new Act.Accept()))
                .hasMessageContaining("name of who decides");
        assertThatThrownBy(() -> new Decision("d", Instant.EPOCH, "Ada", " ", CLAIM, new Act.Comment()))
                .hasMessageContaining("needs words");
        assertThatThrownBy(() -> new Correction(Slot.TYPE, new Correction.Label("battle")))
                .hasMessageContaining("'battle' is no type of a claim");
        assertThatThrownBy(() -> new Correction(Slot.TIME, new Correction.Label("killed")))
                .hasMessageContaining("cannot hold label");
        assertThatThrownBy(() -> new Correction.Count(OptionalDouble.of(5), OptionalDouble.of(4), Optional.empty()))
                .hasMessageContaining("5.0")
                .hasMessageContaining("4.0");
        assertThatThrownBy(() -> Subject.OfPair.of("c1", "c1")).hasMessageContaining("two claims");
    }
}
