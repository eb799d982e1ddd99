package stemma.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Span;
import stemma.text.Zone;

class ShelfTest {

    @TempDir
    private Path temp = Path.of("");

    private static Document report(int number) {
        String text = "Bridge \uD83D\uDE80 \u0642\u0627\u0644 \u0000 number " + number;
        return new Document(
                "id " + number,
                new Document.Input(List.of("b/x", "a/x"), "00ff", "text"),
                new Document.Masthead(
                        Optional.of(new Publisher("Courier")),
                        Optional.of("half of a sign: \uD83D"),
                        Optional.empty(),
                        number % 2 == 0 ? Optional.of("https://example.org/" + number) : Optional.empty(),
                        Optional.of("en"),
                        Optional.of("")),
                List.of(
                        new DayEvidence(
                                "printed",
                                DayInterval.on(LocalDate.of(2016, 12, 5)),
                                DayEvidence.Strength.PRINTED,
                                Optional.of(new Span(0, 6))),
                        new DayEvidence(
                                "retrieved",
                                DayInterval.until(LocalDate.of(2016, 12, 9)),
                                DayEvidence.Strength.WEAK,
                                Optional.empty())),
                text,
                List.of(
                        new Zone(new Span(0, 6), Zone.Kind.HEADLINE),
                        new Zone(new Span(6, text.length()), Zone.Kind.COMMENT, Optional.of("Nadia"))));
    }

    @Test
    void what_is_taken_is_what_was_put_in_any_order() throws IOException {
        Path file = temp.resolve("shelf");
        try (Shelf shelf = Shelf.at(file)) {
            List<Slip> slips = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                slips.add(shelf.put(report(i)));
            }
            for (int i = 49; i >= 0; i--) {
                assertThat(shelf.take(slips.get(i))).isEqualTo(report(i));
            }
        }
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void a_report_is_taken_under_the_id_and_with_the_places_of_its_slip() throws IOException {
        try (Shelf shelf = Shelf.at(temp.resolve("shelf"))) {
            Slip one = shelf.put(report(1)).called("other");
            assertThat(shelf.take(one).id()).isEqualTo("other");
            assertThat(shelf.take(one.with(one)).input().locations()).containsExactly("a/x", "b/x");
        }
    }

    @Test
    void a_report_is_the_same_under_another_id_and_another_report_is_not() throws IOException {
        try (Shelf shelf = Shelf.at(temp.resolve("shelf"))) {
            Slip one = shelf.put(report(1));
            assertThat(one.called("x").same()).isEqualTo(one.same());
            assertThat(shelf.put(report(2)).same()).isNotEqualTo(one.same());
        }
    }
}
