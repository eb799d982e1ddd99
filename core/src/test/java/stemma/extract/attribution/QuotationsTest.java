package stemma.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.text.Span;

class QuotationsTest {

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                Arguments.of("He said nothing.", List.of()),
                Arguments.of("\"They fled,\" he said.", List.of("\"They fled,\"")),
                Arguments.of("“They fled,” he said. “We stayed.”", List.of("“They fled,”", "“We stayed.”")),
                Arguments.of("\"They fled,\" he said. \"We stayed.\"", List.of("\"They fled,\"", "\"We stayed.\"")),
                Arguments.of("They fled,” he said.", List.of("They fled,”")),
                Arguments.of("They fled,\" he said.", List.of("They fled,\"")),
                Arguments.of("“They fled. We stayed.", List.of("“They fled. We stayed.")),
                Arguments.of("A «safe» road, «he» says", List.of("«safe»", "«he»")),
                Arguments.of("the \"safe\" road", List.of("\"safe\"")),
                Arguments.of("(\"safe\" road)", List.of("\"safe\"")),
                Arguments.of("“One,” he said. Two,” she said.", List.of("“One,”", " he said. Two,”")));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void quotations_reach_from_mark_to_mark_and_lost_marks_to_the_paragraphs_ends(String text, List<String> quoted) {
        assertThat(Quotations.in(text, new Span(0, text.length())))
                .extracting(s -> s.in(text))
                .isEqualTo(quoted);
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void what_stands_before_and_behind_the_paragraph_changes_nothing(String text, List<String> quoted) {
        String page = "“Before. " + text + " behind”";

        assertThat(Quotations.in(page, new Span(9, 9 + text.length())))
                .extracting(s -> s.in(page))
                .isEqualTo(quoted);
    }
}
