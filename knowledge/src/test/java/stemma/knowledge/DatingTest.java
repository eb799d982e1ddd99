package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stemma.claim.Claim;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publication;
import stemma.text.Span;
import stemma.text.Zone;

/** What a report's own text tells of the day on which it was published: {@code dating.tsv}. */
class DatingTest {

    private static final Reader READER = OneParser.READER;

    @ParameterizedTest
    @CsvFileSource(resources = "dating.tsv", delimiter = '\t')
    void the_text_bounds_its_day_as_far_as_it_says_and_no_further(
            String text, String known, String days, String expectedBy, String signs) {
        Publication publication =
                read(text, Zone.Kind.BODY, evidence(known)).document().publication();

        assertThat(publication.days().inWords()).isEqualTo(days);
        assertThat(publication.expectedBy().map(LocalDate::toString).orElse("-"))
                .isEqualTo(expectedBy);
        assertThat(publication.weighed().stream()
                        .filter(one -> one.evidence().strength() != Strength.STATED)
                        .map(one -> one.evidence().strength().label() + ":"
                                + one.role().label() + ":"
                                + one.evidence().span().orElseThrow().in(text))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(signs.equals("-") ? "" : signs);
    }

    @Test
    void a_comment_is_younger_than_its_report_and_bounds_nothing() {
        String text = "The bridge was hit on 3 May 2017.";

        assertThat(read(text, Zone.Kind.COMMENT, List.of())
                        .document()
                        .published()
                        .isUnbounded())
                .isTrue();
    }

    @Test
    void relative_days_of_claims_hang_on_the_interval_and_say_so() {
        String text = "The mill has stood idle since 1 November 2016. Shelling killed three people on Sunday.";
        Reading reading = read(text, Zone.Kind.BODY, List.of());
        Claim killed = reading.claims().stream()
                .filter(claim -> claim.type().label().equals("killed"))
                .findFirst()
                .orElseThrow();

        assertThat(killed.roles().time()).hasValueSatisfying(time -> {
            assertThat(time.days()).isEqualTo(DayInterval.from(LocalDate.of(2016, 10, 30)));
            assertThat(time.anchor()).isEqualTo(stemma.claim.TimeInterval.Anchor.REPORT);
        });
    }

    @Test
    void what_the_text_tells_does_not_change_which_report_it_is() {
        Document before = document("The mill has stood idle since 1 November 2016.", Zone.Kind.BODY, List.of());

        assertThat(READER.read(before).document().key()).isEqualTo(before.key());
    }

    private static List<DayEvidence> evidence(String known) {
        if (known.equals("-")) {
            return List.of();
        }
        String[] ends = known.split("/", -1);
        DayInterval days = new DayInterval(day(ends[0]), day(ends[1]));
        return List.of(new DayEvidence("the test's day", days, Strength.STATED, Optional.empty()));
    }

    private static Optional<LocalDate> day(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
    }

    private static Reading read(String text, Zone.Kind kind, List<DayEvidence> known) {
        return READER.read(document(text, kind, known));
    }

    private static Document document(String text, Zone.Kind kind, List<DayEvidence> known) {
        return new Document(
                "report",
                new Document.Input(List.of("report.txt"), "0", "text"),
                Document.Masthead.blank(),
                known,
                text,
                List.of(new Zone(new Span(0, text.length()), kind)));
    }
}
