package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.knowledge.AttributionTable.Outcome;

/** Who says so, in sentences as every side writes them; a parse is a guess, so the whole table is measured. */
class AttributionTest {

    private static final double FLOOR = 0.92;
    private static final List<Outcome> OUTCOMES = outcomes();

    private static List<Outcome> outcomes() {
        var reader = OneParser.READER;
        return AttributionTable.rows().stream()
                .map(row -> AttributionTable.read(reader, row))
                .toList();
    }

    @Test
    void sources_are_right_in_most_sentences() {
        assertMostly(o -> o.right().source());
    }

    @Test
    void cues_are_right_in_most_sentences() {
        assertMostly(o -> o.right().cue());
    }

    @Test
    void contents_are_right_in_most_sentences() {
        assertMostly(o -> o.right().content());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state",
                "opposition",
                "wire",
                "monitor",
                "blog",
                "kurdish",
                "turkish",
                "russian",
                "iranian",
                "weak"
            })
    void no_side_is_read_much_worse_than_the_others(String manner) {
        List<Outcome> all =
                OUTCOMES.stream().filter(o -> o.row().manner().equals(manner)).toList();
        List<Outcome> wrong = all.stream().filter(o -> !o.right().source()).toList();

        assertThat(all).hasSizeGreaterThan(4);
        assertThat(1 - wrong.size() / (double) all.size()).as(lines(wrong)).isGreaterThanOrEqualTo(0.8);
    }

    private static void assertMostly(Predicate<Outcome> right) {
        List<Outcome> wrong = OUTCOMES.stream().filter(right.negate()).toList();

        assertThat(OUTCOMES).hasSizeGreaterThan(100);
        assertThat(1 - wrong.size() / (double) OUTCOMES.size()).as(lines(wrong)).isGreaterThanOrEqualTo(FLOOR);
    }

    private static String lines(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::line).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
