package stemma.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceResolverTest {

    private final PlaceResolver resolver = Places.resolver();

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of(List.of("Nubl"), 0, "nubl", "only candidate"),
                Arguments.of(List.of("Aleppo"), 0, "city", "city before its province"),
                Arguments.of(List.of("al-Zahraa", "Homs"), 0, "zahra-homs", "inside a neighbour"),
                Arguments.of(List.of("Nubl", "al-Zahraa"), 1, "zahra-town", "beside its twin"),
                Arguments.of(List.of("Nubl", "al-Zahraa", "Aleppo"), 1, "zahra-town", "beside its twin"),
                Arguments.of(List.of("al-Sakhour", "al-Zahraa"), 1, "zahra", "the report's theatre"),
                Arguments.of(List.of("Homs", "western neighborhoods"), 1, "homs/western", "side of the city"),
                Arguments.of(List.of("Aleppo", "Hama", "al-Zahraa"), 2, "zahra", "the report's theatre"),
                Arguments.of(List.of("Tripoli", "Lebanon"), 0, "tripoli-lebanon", "inside a neighbour"),
                Arguments.of(List.of("Tripoli"), 0, "tripoli-libya", "the largest place"),
                Arguments.of(List.of("al-Zahraa"), 0, "zahra-town", "the largest place"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void decides_by_the_first_pass_that_is_sure(List<String> names, int at, String id, String pass) {
        PlaceDecision decision = resolver.resolveAll(names).decision(at).orElseThrow();
        assertThat(decision.place().id()).isEqualTo(id);
        assertThat(decision.pass()).isEqualTo(pass);
        assertThat(decision.why()).isNotBlank();
    }

    @Test
    void leaves_an_unknown_name_unresolved_and_alone() {
        Resolution resolution = resolver.resolveAll(List.of("Homs", "Atlantis", "Hama"));
        assertThat(resolution.decisions()).hasSize(3);
        assertThat(resolution.decision(1)).isEmpty();
        assertThat(resolution.decision(0)).isPresent();
    }

    @Test
    void leaves_a_name_unresolved_that_no_pass_is_sure_of() {
        PlaceResolver none = new PlaceResolver(Places.gazetteer(), List.of());
        assertThat(none.resolve("Homs", new Theatre(List.of()))).isEqualTo(Optional.empty());
    }

    @Test
    void counts_a_city_for_a_name_that_its_province_shares() {
        Theatre theatre = new Theatre(List.of(Places.gazetteer().lookup("Aleppo")));
        assertThat(theatre.namesIn("city")).isEqualTo(1);
        assertThat(theatre.namesIn("gov")).isEqualTo(1);
        assertThat(theatre.namesIn("homs")).isZero();
    }
}
