package stemma.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.language.NeutralWords;

class PropositionsTest {

    private static final Claim FIRST = SampleClaims.claim(
            "a", new SampleClaims.Slots(ClaimType.ATTACK, "a medic", "Rebels", "Nubl", Factuality.ASSERTED));

    private static final NeutralWords LABELS =
            new NeutralWords(Map.of("gunmen", new NeutralWords.Stand("rebels", "rebel")), Map.of(), Map.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        "ATTACK, a medic, Rebels, Nubl, ASSERTED, true",
        "ATTACK, A  Medic, rebels, NUBL, ASSERTED, true",
        "ATTACK, a medic, Gunmen, Nubl, ASSERTED, true",
        "KILLED, a medic, Rebels, Nubl, ASSERTED, false",
        "ATTACK, a monitor, Rebels, Nubl, ASSERTED, false",
        "ATTACK, '', Rebels, Nubl, ASSERTED, false",
        "ATTACK, a medic, Troops, Nubl, ASSERTED, false",
        "ATTACK, a medic, Rebels, Zahraa, ASSERTED, false",
        "ATTACK, a medic, Rebels, Nubl, NEGATED, false",
    })
    void claims_that_state_the_same_through_the_same_chain_fall_together(
            ClaimType type, String source, String agent, String place, Factuality factuality, boolean same) {
        Claim other = SampleClaims.claim("b", new SampleClaims.Slots(type, source, agent, place, factuality));

        Map<String, String> propositions = new Propositions(LABELS).of(List.of(FIRST, other));

        assertThat(propositions.get("a")).isEqualTo("p-a");
        assertThat(propositions.get("b")).isEqualTo(same ? "p-a" : "p-b");
    }
}
