package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.TimeInterval;
import stemma.reading.Reader;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** From which day the words of a reader's comment are seen. */
class CommentDaysTest {

    private static final Reader READER = OneParser.READER;
    private static final String ARTICLE = "The mill was quiet.\n\n";
    private static final String SAID = "Yesterday shells killed two people in Idlib.";

    /** The head of the comment, with | for a line's end; the first and last day of the report; what "yesterday" means; what it hangs on. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Nadia Nov 28, 2016 at 10:31||        ; 2016-11-26 ; 2016-11-26 ; 2016-11-27 ; 2016-11-27 ; TEXT
            Nadia|28 November 2016||             ; 2016-11-20 ; -          ; 2016-11-27 ; 2016-11-27 ; TEXT
            Nadia||                              ; 2016-11-26 ; 2016-11-26 ; 2016-11-25 ; 2016-11-25 ; REPORT
            Nadia||                              ; 2016-11-20 ; 2016-11-26 ; 2016-11-19 ; -          ; REPORT
            Nadia||                              ; -          ; 2016-11-26 ; -          ; -          ; REPORT
            On 28 November 2016 they came back.| ; 2016-11-26 ; 2016-11-26 ; 2016-11-25 ; 2016-11-25 ; REPORT
            Nadia May 3, 2011 at 10:31||         ; 2016-11-26 ; 2016-11-26 ; 2016-11-25 ; 2016-11-25 ; REPORT
            """)
    void a_comment_is_seen_from_its_own_day_or_from_the_reports_on(
            String head, LocalDate first, LocalDate last, LocalDate earliest, LocalDate latest, String anchor) {
        TimeInterval time = yesterday(
                head.replace('|', '\n'), new DayInterval(Optional.ofNullable(first), Optional.ofNullable(last)));

        assertThat(time.days()).isEqualTo(new DayInterval(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
        assertThat(time.anchor()).isEqualTo(TimeInterval.Anchor.valueOf(anchor));
    }

    private static TimeInterval yesterday(String head, DayInterval published) {
        String text = ARTICLE + head + SAID;
        Document report = new Document(
                "a",
                new Document.Input(List.of("a.txt"), "00", "text"),
                Document.Masthead.blank(),
                List.of(new DayEvidence("the test's day", published, Strength.STATED, Optional.empty())),
                text,
                List.of(
                        new Zone(new Span(0, ARTICLE.length()), Zone.Kind.BODY),
                        new Zone(new Span(ARTICLE.length(), text.length()), Zone.Kind.COMMENT, Optional.of("Nadia"))));
        return READER.read(report).claims().stream()
                .filter(claim -> claim.type().label().equals("killed"))
                .flatMap(claim -> claim.roles().time().stream())
                .findFirst()
                .orElseThrow();
    }
}
