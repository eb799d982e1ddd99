package stemma.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.evaluate.Counts;
import stemma.evaluate.Evaluation;

class BaselineTest {

    /** Detection 0.667, claims 0.333, place 0.0625. */
    private static final Evaluation EVALUATION = new Evaluation(
            1,
            new Counts(2, 3, 3),
            1,
            Map.of("place", new Counts(1, 16, 16)),
            Map.of(),
            Map.of(),
            List.of(),
            List.of());

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "detection_f1, 0.667, true",
        "detection_f1, 0.6671, false",
        "detection_f1, 0, true",
        "detection_f1, 1, false",
        "claim_f1, 0.333, true",
        "claim_f1, 0.334, false",
        "place, 0.062, true",
        "place, 0.063, false",
        "not asserted, 0.0, true",
        "status, 0.001, false",
    })
    void a_floor_holds_when_the_printed_figure_reaches_it(String figure, String floor, boolean holds) throws Exception {
        Baseline baseline = read("{\"own\": {\"%s\": %s}}".formatted(figure, floor));

        assertThat(baseline.check("own", EVALUATION))
                .hasValueSatisfying(
                        floors -> assertThat(floors).extracting(Floor::holds).containsExactly(holds));
    }

    @Test
    void a_set_without_floors_has_no_result() throws Exception {
        Baseline baseline = read("{\"own\": {}, \"other\": {}}");

        assertThat(baseline.names()).containsExactlyInAnyOrder("own", "other");
        assertThat(baseline.check("third", EVALUATION)).isEmpty();
        assertThat(baseline.check("own", EVALUATION)).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"own\": {\"plaice\": 0.5}} | there is no figure called \"plaice\"; the figures are detection_f1, claim_f1,",
                "{\"own\": {\"place\": \"0.5\"}} | \"place\" is \"0.5\", and must be a number from 0 to 1",
                "{\"own\": 0.5} | the file must hold an object of gold sets",
                "[] | the file must hold an object of gold sets",
                "{own} | :1: this is not JSON",
            })
    void a_broken_file_is_named_with_what_is_expected(String content, String expected) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith(folder.resolve("baseline.json").toString())
                .hasMessageContaining(expected);
    }

    @Test
    void the_pinned_floors_of_the_project_can_be_read() throws Exception {
        assertThat(Baseline.read(Path.of("..", "gold", "baseline.json")).names())
                .contains("own");
    }

    private Baseline read(String content) throws Exception {
        return Baseline.read(Files.writeString(folder.resolve("baseline.json"), content));
    }
}
