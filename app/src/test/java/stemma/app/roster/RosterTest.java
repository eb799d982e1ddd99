package stemma.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.ingest.Item;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Span;
import stemma.text.Zone;

class RosterTest {

    private static final String TEXT = "The bridge is open.";

    @TempDir
    private Path temp = Path.of("");

    private Roster roster(Document... reports) throws IOException {
        try (Shelf shelf = Shelf.at(temp.resolve("shelf"))) {
            return Roster.of(Stream.of(reports).map(Item.Report::new), shelf);
        }
    }

    /** An empty publisher or address is one that is not known. */
    private static Document report(String id, String publisher, String url) {
        Document.Masthead masthead = new Document.Masthead(
                Optional.of(publisher).filter(name -> !name.isEmpty()).map(Publisher::new),
                Optional.empty(),
                Optional.empty(),
                Optional.of(url).filter(address -> !address.isEmpty()),
                Optional.empty(),
                Optional.empty());
        return new Document(
                id,
                new Document.Input(List.of("pile/" + id), "00ff", "text"),
                masthead,
                List.of(),
                TEXT,
                List.of(new Zone(new Span(0, TEXT.length()), Zone.Kind.BODY)));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "Courier, ''", "Courier, https://example.org/1", "'', https://example.org/1"})
    void the_same_words_under_two_names_are_one_report_with_two_places_in_either_order(String publisher, String url)
            throws IOException {
        Document one = report("a.txt", publisher, url);
        Document other = report("b.txt", publisher, url);
        for (Roster roster : List.of(roster(one, other), roster(other, one))) {
            assertThat(roster.reports()).singleElement().satisfies(slip -> {
                assertThat(slip.id()).isEqualTo("a.txt");
                assertThat(slip.input().locations()).containsExactly("pile/a.txt", "pile/b.txt");
            });
            assertThat(roster.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.what()).contains("counts once, as a.txt"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Courier, '', Herald, ''",
        "Courier, https://example.org/1, Courier, https://example.org/2",
        "Courier, https://example.org/1, Herald, https://example.org/1"
    })
    void what_another_publisher_printed_or_stands_at_another_address_is_a_report_of_its_own_in_either_order(
            String publisher, String url, String otherPublisher, String otherUrl) throws IOException {
        Document one = report("a.txt", publisher, url);
        Document other = report("b.txt", otherPublisher, otherUrl);
        for (Roster roster : List.of(roster(one, other), roster(other, one))) {
            assertThat(roster.reports()).extracting(Slip::id).containsExactly("a.txt", "b.txt");
            assertThat(roster.findings()).isEmpty();
        }
    }

    private static Document fetched(String text, String day, List<DayEvidence> more) {
        DayEvidence then = new DayEvidence(
                "retrieved on " + day, DayInterval.until(LocalDate.parse(day)), Strength.RECORDED, Optional.empty());
        Document report = report("a.warc!/page", "", "https://example.org/1");
        return new Document(
                report.id(),
                report.input().at(List.of("pile/a.warc!/page (" + day + ")")),
                report.masthead(),
                Stream.concat(Stream.of(then), more.stream()).toList(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)));
    }

    @Test
    void a_page_that_was_fetched_on_two_days_is_one_report_with_both_captures_in_either_order() throws IOException {
        Document early = fetched(TEXT, "2016-12-05", List.of());
        Document late = fetched(TEXT, "2016-12-09", List.of());
        for (List<Document> order : List.of(List.of(early, late), List.of(late, early))) {
            try (Shelf shelf = Shelf.at(temp.resolve("shelf"))) {
                Roster roster = Roster.of(order.stream().map(Item.Report::new), shelf);
                assertThat(roster.findings()).isEmpty();
                Document one = shelf.take(roster.reports().getFirst());
                assertThat(roster.reports()).hasSize(1);
                assertThat(one.input().locations())
                        .containsExactly("pile/a.warc!/page (2016-12-05)", "pile/a.warc!/page (2016-12-09)");
                assertThat(one.dayEvidence())
                        .extracting(DayEvidence::what)
                        .containsExactly("retrieved on 2016-12-05", "retrieved on 2016-12-09");
                assertThat(one.published()).isEqualTo(DayInterval.until(LocalDate.of(2016, 12, 5)));
                assertThat(one.key()).isEqualTo(late.key());
            }
        }
    }

    @Test
    void a_page_that_said_something_else_when_it_was_fetched_again_is_two_versions() throws IOException {
        Roster roster = roster(
                fetched(TEXT, "2016-12-05", List.of()), fetched("The bridge is closed.", "2016-12-09", List.of()));
        assertThat(roster.reports()).hasSize(2);
        assertThat(roster.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("another version of it"));
    }

    @Test
    void the_same_words_that_are_of_two_days_are_two_reports() throws IOException {
        List<DayEvidence> first = List.of(new DayEvidence(
                "it says so", DayInterval.on(LocalDate.of(2016, 12, 1)), Strength.RECORDED, Optional.empty()));
        assertThat(roster(fetched(TEXT, "2016-12-05", first), fetched(TEXT, "2016-12-09", List.of()))
                        .reports())
                .hasSize(2);
    }

    @Test
    void nothing_at_all_is_a_finding() throws IOException {
        assertThat(roster().findings()).hasSize(1);
    }
}
