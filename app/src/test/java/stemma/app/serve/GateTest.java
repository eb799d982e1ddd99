package stemma.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private final Gate gate = new Gate();

    @Test
    void a_ticket_lets_in_once() {
        assertThat(gate.admits("another")).isFalse();
        assertThat(gate.admits(gate.ticket())).isTrue();
        assertThat(gate.admits(gate.ticket())).isFalse();
    }

    @Test
    void the_pass_is_known_and_neither_the_ticket_nor_nothing_is() {
        assertThat(gate.knows(gate.pass())).isTrue();
        assertThat(gate.knows(gate.ticket())).isFalse();
        assertThat(gate.knows("")).isFalse();
        assertThat(gate.knows(null)).isFalse();
        assertThat(gate.admits(null)).isFalse();
    }

    @Test
    void no_two_gates_have_a_secret_in_common() {
        Gate other = new Gate();

        assertThat(gate.ticket()).hasSize(48).isNotIn(other.ticket(), other.pass(), gate.pass());
        assertThat(other.knows(gate.pass())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8000, true",
        "localhost:8000, true",
        "127.0.0.1:8001, false",
        "127.0.0.1, false",
        "board.example:8000, false",
        "127.0.0.1:8000.board.example, false",
        ", false",
    })
    void only_the_machines_own_names_are_its_own(String host, boolean isOwn) {
        assertThat(Gate.isOwnHost(host, 8000)).isEqualTo(isOwn);
    }
}
