package stemma.app.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.ingest.Item;
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

    @Test
    void nothing_at_all_is_a_finding() throws IOException {
        assertThat(roster().findings()).hasSize(1);
    }
}
