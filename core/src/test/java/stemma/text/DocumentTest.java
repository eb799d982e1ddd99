package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTest {

    private static Document document(List<DayEvidence> evidence, Zone... zones) {
        return new Document(
                "a report",
                new Document.Input(List.of("a.txt"), "", "text"),
                Document.Masthead.blank(),
                evidence,
                "0123456789",
                Arrays.asList(zones));
    }

    private static Zone zone(int start, int end) {
        return new Zone(new Span(start, end), Zone.Kind.BODY);
    }

    private static DayEvidence evidence(int first, int last, DayEvidence.Strength strength) {
        return new DayEvidence(
                "a line of the page",
                DayInterval.between(LocalDate.of(2016, 12, first), LocalDate.of(2016, 12, last)),
                strength,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 5, 10, offset 4", "0, 5, 4, 10, offset 5", "1, 5, 5, 10, offset 0", "0, 5, 5, 9, end at 9"})
    void zones_with_a_gap_or_an_overlap_are_refused(int a, int b, int c, int d, String where) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document(List.of(), zone(a, b), zone(c, d)))
                .withMessageContaining("a report")
                .withMessageContaining(where);
    }

    @Test
    void zones_that_cover_the_text_are_taken() {
        assertThat(document(List.of(), zone(0, 5), zone(5, 10)).zones()).hasSize(2);
    }

    @Test
    void weaker_evidence_narrows_the_day_only_where_it_agrees() {
        Document report = document(
                List.of(
                        evidence(1, 9, DayEvidence.Strength.STATED),
                        evidence(12, 14, DayEvidence.Strength.PRINTED),
                        evidence(8, 20, DayEvidence.Strength.WEAK)),
                zone(0, 10));

        assertThat(report.published())
                .isEqualTo(DayInterval.between(LocalDate.of(2016, 12, 8), LocalDate.of(2016, 12, 9)));
        assertThat(document(List.of(), zone(0, 10)).published().isUnbounded()).isTrue();
    }

    @Test
    void what_a_masthead_says_itself_comes_first() {
        Document.Masthead own = new Document.Masthead(
                Optional.of(new Publisher("Mill Gazette")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty());
        Document.Masthead other = new Document.Masthead(
                Optional.of(new Publisher("Dam Herald")),
                Optional.of("A title"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("ar"),
                Optional.empty());

        assertThat(own.orElse(other).publisher()).contains(new Publisher("Mill Gazette"));
        assertThat(own.orElse(other).title()).contains("A title");
        assertThat(own.orElse(other).language()).contains("en");
        assertThatIllegalArgumentException().isThrownBy(() -> new Publisher(" "));
    }

    @ParameterizedTest
    @EnumSource(
            value = Zone.Kind.class,
            names = {"RELATED", "BOILERPLATE"})
    void the_furniture_of_a_page_says_nothing(Zone.Kind kind) {
        assertThat(kind.speaks()).isFalse();
        assertThat(Zone.Kind.COMMENT.speaks()).isTrue();
    }
}
