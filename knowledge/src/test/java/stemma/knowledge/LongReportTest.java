package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.claim.Claim;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Beginning;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** Of a report longer than any, the beginning makes claims, and nothing of the rest is lost. */
class LongReportTest {

    private static final String FIRST = "On 28 November 2016 shells killed two people in Idlib.\n\n";
    private static final String BEGINNING = FIRST + "word\n\n".repeat(Beginning.MOST / 6);

    /** Parses the paragraphs that state something; two hundred thousand characters would take half a minute. */
    private static final Parser SPARING = new Parser() {
        @Override
        public List<Sentence> parse(String text, Span part) {
            return part.length() > 10 ? OneParser.PARSER.parse(text, part) : List.of();
        }

        @Override
        public String version() {
            return "sparing";
        }
    };

    private static final Reader READER = Stemma.standard(SPARING);

    @Test
    void the_beginning_makes_claims_and_the_text_and_its_parts_stay_whole() {
        Document report = report(BEGINNING + "On 29 November 2016 shells killed nine people in Hama.");
        Reading reading = READER.read(report);

        assertThat(reading.claims())
                .extracting(claim -> claim.roles().place().getFirst().mention().text())
                .isNotEmpty()
                .containsOnly("Idlib");
        assertThat(reading.document().text()).isEqualTo(report.text());
        assertThat(reading.document().zones()).isEqualTo(report.zones());
        assertThat(reading.document().dayEvidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.days().earliest()).hasToString("Optional[2016-11-28]"));
    }

    /** Such as a page with readers' comments that was captured twice. */
    @Test
    void two_versions_that_differ_behind_the_beginning_have_claims_of_their_own() {
        assertThat(ids(report(BEGINNING + "The end.")))
                .doesNotContainAnyElementsOf(ids(report(BEGINNING + "The very end.")));
    }

    private static List<String> ids(Document report) {
        return READER.read(report).claims().stream().map(Claim::id).toList();
    }

    private static Document report(String text) {
        return new Document(
                "long",
                new Document.Input(List.of("long.txt"), "00", "text"),
                Document.Masthead.blank(),
                List.of(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)));
    }
}
