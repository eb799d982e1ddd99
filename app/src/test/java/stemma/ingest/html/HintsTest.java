package stemma.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HintsTest {

    private static final Hints HINTS = Hints.standard();

    static Stream<Arguments> examples() {
        return HINTS.names().stream()
                .flatMap(names -> Stream.concat(
                        names.yes().stream().map(name -> Arguments.of(names.part(), name, true)),
                        names.no().stream().map(name -> Arguments.of(names.part(), name, false))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_name_means_its_part_and_no_other_example_does(Part part, String name, boolean means) {
        assertThat(HINTS.means(name, part)).isEqualTo(means);
    }

    @Test
    void each_part_has_names_with_examples() {
        assertThat(HINTS.names()).extracting(Hints.Names::part).containsExactlyInAnyOrder(Part.values());
        assertThat(HINTS.names())
                .allSatisfy(
                        names -> assertThat(names.yes()).as(names.part().name()).isNotEmpty())
                .allSatisfy(
                        names -> assertThat(names.no()).as(names.part().name()).isNotEmpty());
    }

    @Test
    void an_article_ends_at_headings_that_lead_elsewhere() {
        assertThat(Stream.of("Related stories", "More from Opinion", "Leave a Reply", "See also", "3 comments"))
                .allMatch(HINTS::isEnd);
        assertThat(Stream.of("The siege", "What happened next", "Moreover", "Comments by the minister drew anger"))
                .noneMatch(HINTS::isEnd);
    }
}
