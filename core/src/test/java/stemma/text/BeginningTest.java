package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.text.Zone.Kind;

class BeginningTest {

    @Test
    void a_report_is_read_as_a_whole() {
        Document report = report("word ".repeat(200_000), List.of(1_000_000));
        assertThat(Beginning.of(report)).isEqualTo(report);
        assertThat(Beginning.finding(report)).isEmpty();
    }

    @Test
    void of_a_longer_one_the_zones_behind_the_limit_make_no_claims_and_the_text_stays() {
        Document report = report("word ".repeat(300_000), List.of(10, 1_200_000, 1_500_000));
        Document beginning = Beginning.of(report);
        assertThat(beginning.text()).isEqualTo(report.text());
        assertThat(beginning.zones())
                .extracting(zone -> zone.span().end() + " " + zone.kind())
                .containsExactly("10 BODY", "1000000 BODY", "1200000 BOILERPLATE", "1500000 BOILERPLATE");
        assertThat(Beginning.finding(report))
                .map(Finding::sentence)
                .hasValueSatisfying(told -> assertThat(told)
                        .contains("long.txt", "1,500,000 characters", "the first 1,000,000", "a file of its own"));
    }

    @Test
    void a_zone_that_begins_at_the_limit_is_cut_nowhere_and_no_character_is_cut() {
        assertThat(Beginning.of(report("word ".repeat(300_000), List.of(1_000_000, 1_500_000)))
                        .zones())
                .extracting(Zone::kind)
                .containsExactly(Kind.BODY, Kind.BOILERPLATE);
        assertThat(Beginning.of(report("a" + "\uD83D\uDE00".repeat(600_000), List.of(1_200_001)))
                        .zones())
                .extracting(zone -> zone.span().end())
                .containsExactly(999_999, 1_200_001);
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
