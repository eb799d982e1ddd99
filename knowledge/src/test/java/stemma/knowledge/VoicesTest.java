package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stemma.knowledge.VoiceTable.Outcome;
import stemma.reading.Reader;

/**
 * Who says so, and whether it is said to have happened, in short reports as outlets of every side write them, with commas
 * and quotation marks and without. The tables were written before the rules; a parse is a guess, so they are measured.
 */
class VoicesTest {

    private static final Reader READER = OneParser.READER;
    private static final List<Outcome> VOICES = outcomes("voices.tsv");
    private static final List<Outcome> FACTUALITY = outcomes("factuality.tsv");

    private static List<Outcome> outcomes(String table) {
        return VoiceTable.rows(table).stream()
                .map(row -> VoiceTable.read(READER, row))
                .toList();
    }

    @Test
    void most_claims_of_the_tables_are_found() {
        assertMostly(VOICES, o -> o.claim().isPresent(), 0.9);
        assertMostly(FACTUALITY, o -> o.claim().isPresent(), 0.8);
    }

    @Test
    void sources_of_found_claims_are_right() {
        assertMostly(found(VOICES), Outcome::sourcesRight, 0.94);
    }

    @Test
    void factuality_of_found_claims_is_right() {
        assertMostly(found(FACTUALITY), Outcome::factualityRight, 0.94);
        assertMostly(found(VOICES), Outcome::factualityRight, 0.94);
    }

    @Test
    void no_manner_of_writing_is_read_much_worse_than_the_others() {
        found(VOICES).stream()
                .collect(Collectors.groupingBy(o -> o.row().manner()))
                .forEach((manner, rows) -> assertMostly(rows, Outcome::sourcesRight, 0.75));
    }

    private static List<Outcome> found(List<Outcome> outcomes) {
        return outcomes.stream().filter(o -> o.claim().isPresent()).toList();
    }

    private static void assertMostly(List<Outcome> outcomes, Predicate<Outcome> right, double floor) {
        List<Outcome> wrong = outcomes.stream().filter(right.negate()).toList();

        assertThat(1 - wrong.size() / (double) outcomes.size())
                .as(wrong.stream().map(Outcome::line).collect(Collectors.joining("\n", "\n", "\n")))
                .isGreaterThanOrEqualTo(floor);
    }
}
