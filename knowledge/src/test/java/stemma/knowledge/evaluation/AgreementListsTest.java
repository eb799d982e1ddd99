package stemma.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stemma.evaluate.SlotText;
import stemma.evaluate.UnitNames;
import stemma.evaluate.WordAgreement;

class AgreementListsTest {

    private final WordAgreement agreement = new WordAgreement(AgreementLists.standard());
    private final UnitNames units = new UnitNames(AgreementLists.standard().units());

    @ParameterizedTest
    @CsvFileSource(resources = "agreement-cases.csv", useHeadersInDisplayName = true)
    void wordings_agree_as_every_implementation_must_decide(String one, String other, String agree) {
        boolean expected = agree.equals("yes");

        assertThat(agreement.compare(SlotText.of(one), SlotText.of(other)).holds())
                .isEqualTo(expected);
        assertThat(agreement.compare(SlotText.of(other), SlotText.of(one)).holds())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "unit-cases.csv", useHeadersInDisplayName = true)
    void units_that_mean_the_same_have_one_name(String unit, String name) {
        assertThat(units.of(unit)).isEqualTo(name);
    }
}
