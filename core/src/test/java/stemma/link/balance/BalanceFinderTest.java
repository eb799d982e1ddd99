package stemma.link.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.ATTACK;
import static stemma.claim.ClaimType.KILLED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.claim.Victims.Status;
import stemma.link.Statement;
import stemma.link.Told;
import stemma.link.ToldStanding;
import stemma.link.balance.Balance.Victim;
import stemma.link.balance.Balance.Voice;

class BalanceFinderTest {

    @Test
    void whoever_speaks_first_in_a_chain_is_counted_and_not_who_passes_it_on() {
        Balance balance = of(
                Told.that(ATTACK)
                        .id("1")
                        .by("medics@opposition", "agency@government")
                        .told(),
                Told.that(ATTACK).id("2").by("medics@opposition").told(),
                Told.that(ATTACK)
                        .id("3")
                        .in("b", "2016-12-02")
                        .by("office@government")
                        .told());
        assertThat(balance.camps())
                .containsExactly(
                        new Voice(Optional.of("opposition"), 2, 1), new Voice(Optional.of("government"), 1, 1));
        assertThat(balance.institutions())
                .extracting(voice -> voice.name().orElse(""))
                .containsExactly("medics@opposition", "office@government");
        assertThat(balance.speaking()).containsExactly("government", "opposition");
    }

    @Test
    void what_a_report_says_in_its_own_voice_has_no_camp_where_the_outlet_has_none() {
        assertThat(of(Told.that(ATTACK).told()).camps()).containsExactly(new Voice(Optional.empty(), 1, 1));
    }

    @Test
    void victims_are_told_apart_by_whom_they_are_laid_on_who_tells_and_their_status() {
        Balance balance = of(
                Told.that(KILLED)
                        .id("1")
                        .done("army@government")
                        .by("medics@opposition")
                        .of(Status.CIVILIAN)
                        .counting(12, "person")
                        .told(),
                Told.that(KILLED).id("2").by("office@government").told());
        assertThat(balance.victims())
                .containsExactlyInAnyOrder(
                        new Victim(Optional.of("government"), Optional.of("opposition"), Status.CIVILIAN, 1),
                        new Victim(Optional.empty(), Optional.of("government"), Status.UNSAID, 1));
        assertThat(balance.counts(Status.CIVILIAN)).isTrue();
        assertThat(balance.counts(Status.COMBATANT)).isFalse();
    }

    @Test
    void the_order_of_the_claims_changes_nothing() {
        Statement one = Told.that(KILLED).id("1").by("a@x").told();
        Statement other = Told.that(KILLED).id("2").by("b@y").told();
        assertThat(of(one, other)).isEqualTo(of(other, one));
    }

    private static Balance of(Statement... statements) {
        return new BalanceFinder(new ToldStanding()).of(List.of(statements));
    }
}
