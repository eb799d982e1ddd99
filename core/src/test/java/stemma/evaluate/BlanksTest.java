package stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(ints = {0x09, 0x0a, 0x0d, 0x1c, 0x1f, 0x20, 0x85, 0xa0, 0x1680, 0x2007, 0x2028, 0x202f, 0x3000})
    void blanks_at_the_ends_go_and_part_pieces(int blank) {
        String around = Character.toString(blank);

        assertThat(Blanks.strip(around + "a" + around + "b" + around)).isEqualTo("a" + around + "b");
        assertThat(Blanks.countPieces(around + "a" + around + "b" + around)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x1b, 0x200b, 0x2060, 0xfeff})
    void what_only_looks_empty_stays(int other) {
        assertThat(Blanks.strip(Character.toString(other))).hasSize(1);
    }

    @Test
    void nothing_but_blanks_is_nothing() {
        assertThat(Blanks.strip(" \u00a0\u0085")).isEmpty();
        assertThat(Blanks.countPieces(" \u00a0\u0085")).isZero();
    }
}
