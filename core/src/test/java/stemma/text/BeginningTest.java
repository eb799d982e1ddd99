package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Zone.Kind;

class BeginningTest {

    @Test
    void a_report_is_read_as_a_whole() {
        Document report = report("word ".repeat(40_000), List.of(200_000));
        assertThat(Beginning.of(report)).isEqualTo(report);
        assertThat(Beginning.finding(report)).isEmpty();
    }

    @Test
    void a_longer_one_ends_at_the_limit_with_the_zone_that_stands_there() {
        Document report = report("word ".repeat(75_000), List.of(10, 300_000, 375_000));
        Document beginning = Beginning.of(report);
        assertThat(report.text()).startsWith(beginning.text());
        assertThat(beginning.zones())
                .extracting(zone -> zone.span().end() + " " + zone.kind())
                .containsExactly("10 BODY", "200000 BODY");
        assertThat(Beginning.finding(report))
                .map(Finding::sentence)
                .hasValueSatisfying(told -> assertThat(told)
                        .contains("long.txt", "375,000 characters", "the first 200,000", "a file of its own"));
    }

    /** What stands before a tail of words without a stop, whose first word begins within the beginning; where the beginning then ends. */
    @ParameterizedTest
    @CsvSource({"'They left. ', 199_990", "'They left\n', 199_990", "'At 1,2 x', 200_000", "'They left.x', 200_000"})
    void no_sentence_is_cut_that_can_be_left_whole(String last, int end) {
        String text = "w".repeat(199_990 - last.length()) + last + "Twelve " + "more ".repeat(20_000);

        assertThat(Beginning.of(report(text, List.of(text.length()))).text()).hasSize(end);
        assertThat(Beginning.finding(report(text, List.of(text.length()))))
                .map(Finding::sentence)
                .hasValueSatisfying(
                        told -> assertThat(told).contains(String.format(Locale.ROOT, "the first %,d makes", end)));
    }

    @Test
    void a_sentence_that_began_long_before_the_limit_is_cut_at_it() {
        String text = "They left. " + "more ".repeat(50_000);
        assertThat(Beginning.of(report(text, List.of(text.length()))).text()).hasSize(Beginning.MOST);
    }

    @Test
    void a_zone_that_begins_at_the_limit_is_cut_nowhere_and_no_character_is_cut() {
        assertThat(Beginning.of(report("word ".repeat(75_000), List.of(200_000, 375_000)))
                        .zones())
                .extracting(Zone::kind)
                .containsExactly(Kind.BODY);
        assertThat(Beginning.of(report("a" + "\uD83D\uDE00".repeat(150_000), List.of(300_001)))
                        .zones())
                .extracting(zone -> zone.span().end())
                .containsExactly(199_999);
    }

    private static Document report(String text, List<Integer> ends) {
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            zones.add(new Zone(new Span(start, end), Kind.BODY));
            start = end;
        }
        Document.Input input = new Document.Input(List.of("long.txt"), "00", "text");
        return new Document("long.txt", input, Document.Masthead.blank(), List.of(), text, zones);
    }
}
