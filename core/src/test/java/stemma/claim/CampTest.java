package stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampTest {

    @Test
    void only_the_unknown_camp_is_unknown() {
        assertThat(Camp.UNKNOWN.isKnown()).isFalse();
        assertThat(new Camp("unknown", "nobody knows").isKnown()).isFalse();
        assertThat(new Camp("tribes", "tribes").isKnown()).isTrue();
        assertThat(Affiliation.unknown().camp()).isEqualTo(Camp.UNKNOWN);
        assertThat(Affiliation.unknown().institution()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tribes", "the tribes", "-tribes", "tribes-", "قبائل"})
    void an_id_that_no_record_could_hold_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Camp(id, "tribes"));
    }
}
