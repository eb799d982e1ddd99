package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stemma.claim.Claim;
import stemma.claim.Sum;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** Numbers against the parts that their report tells, from text to verdict: {@code sums.tsv}. */
class SumsTest {

    private static final Reader READER = OneParser.READER;

    @ParameterizedTest
    @CsvFileSource(resources = "sums.tsv", delimiter = '\t')
    void a_number_is_checked_where_its_parts_are_plain_and_nowhere_else(String text, String number, String expected) {
        Reading reading = read(text);
        List<Claim> counted = reading.claims().stream()
                .filter(claim -> claim.measures()
                        .quantity()
                        .filter(q -> q.mention().text().equals(number))
                        .isPresent())
                .toList();

        assertThat(counted).as("claims that count %s", number).isNotEmpty();
        assertThat(counted.stream()
                        .map(claim -> told(Optional.ofNullable(reading.sums().get(claim.id()))))
                        .collect(Collectors.toSet()))
                .containsExactly(expected);
    }

    private static String told(Optional<Sum> sum) {
        return sum.map(s -> s.sentence().replaceFirst(":.*", ": ") + s.verdict().label())
                .orElse("nothing");
    }

    private static Reading read(String text) {
        return READER.read(new Document(
                "report",
                new Document.Input(List.of("report.txt"), "0", "text"),
                Document.Masthead.blank(),
                List.of(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY))));
    }
}
