package stemma.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.Actor.ActorRef;
import stemma.claim.Affiliation;
import stemma.claim.Camp;
import stemma.resolve.actor.ActorDecision;
import stemma.resolve.actor.ActorQuestion.Part;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorResolver;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;

/** Words that mean somebody only by the report around them, and where those stand. */
class ActorContextsTest {

    private static final ActorResolver ACTORS = Actors.standard();
    private static final DayInterval DAY = DayInterval.on(LocalDate.parse("2016-11-28"));

    /** What is asked and what must come out: id, institution, camp, pass. */
    record Line(String publisher, String text, String words, Part part, List<Camp> opponents, List<String> is) {}

    @ParameterizedTest
    @MethodSource("contexts")
    void the_report_tells_who_is_meant_or_nobody_is(Line line) {
        ActorReport report = ACTORS.report(masthead(line.publisher(), "-"), DAY, line.text());

        Optional<ActorDecision> decided = ACTORS.resolve(line.words(), line.part(), line.opponents(), report);

        Affiliation stands = decided.map(ActorDecision::affiliation).orElse(Affiliation.unknown());
        assertThat(List.of(
                        decided.flatMap(ActorDecision::actor).map(ActorRef::id).orElse("-"),
                        stands.institution().orElse("-"),
                        stands.camp().id(),
                        decided.map(ActorDecision::pass).orElse("-")))
                .isEqualTo(line.is());
        decided.ifPresent(decision -> assertThat(decision.why()).isNotBlank());
    }

    static Stream<Line> contexts() {
        return ActorNamesTest.lines("contexts.tsv").stream()
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> new Line(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        Part.valueOf(cells.get(3)),
                        Arrays.stream(cells.get(4).split(" "))
                                .filter(camp -> !camp.equals("-"))
                                .map(ACTORS.camps()::camp)
                                .toList(),
                        cells.subList(5, 9)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SANA                       | -                                  | syrian-government | government
                    Syrian Arab News Agency    | -                                  | syrian-government | government
                    al-Watan                   | -                                  | al-watan          | government
                    Sputnik News               | -                                  | russian-government | russia
                    TASS                       | -                                  | russian-government | russia
                    Al-Alam                    | -                                  | iranian-government | iran
                    Press TV                   | -                                  | iranian-government | iran
                    Al-Manar                   | -                                  | hezbollah         | iran
                    AhlulBayt News Agency      | -                                  | ahlulbayt-news-agency | iran
                    Enab Baladi English        | -                                  | enab-baladi       | opposition
                    Aleppo Media Center        | -                                  | aleppo-media-centre | opposition
                    Amaq News Agency           | -                                  | isis              | isis
                    Hawar News                 | -                                  | autonomous-administration | kurdish
                    TRT World                  | -                                  | turkish-government | turkey
                    Daily Sabah                | -                                  | daily-sabah       | turkey
                    Al Arabiya                 | -                                  | al-arabiya        | gulf
                    Asharq Al-Awsat            | -                                  | asharq-al-awsat   | gulf
                    Al Jazeera English         | -                                  | al-jazeera        | gulf
                    Voice of America           | -                                  | us-government     | us-coalition
                    Reuters                    | -                                  | reuters           | agency
                    Ahram Online               | -                                  | al-ahram          | agency
                    The Guardian               | -                                  | the-guardian      | agency
                    Al-Monitor                 | -                                  | al-monitor        | agency
                    OCHA                       | -                                  | united-nations    | un
                    SOHR                       | -                                  | sohr              | monitor
                    The Orontes Valley Gazette | -                                  | -                 | unknown
                    -                          | https://sana.sy/en/?p=94315        | syrian-government | government
                    -                          | http://english.enabbaladi.net/a/b  | enab-baladi       | opposition
                    -                          | https://www.theguardian.com/world  | the-guardian      | agency
                    -                          | https://orontes-gazette.example/1  | -                 | unknown
                    -                          | -                                  | -                 | unknown
                    """)
    void a_publisher_is_placed_by_its_name_else_by_its_address(
            String publisher, String url, String institution, String camp) {
        Affiliation stands = ACTORS.publisher(masthead(publisher, url), DAY);

        assertThat(stands.institution().orElse("-")).isEqualTo(institution);
        assertThat(stands.camp().id()).isEqualTo(camp);
    }

    private static Document.Masthead masthead(String publisher, String url) {
        return new Document.Masthead(
                given(publisher).map(Publisher::new),
                Optional.empty(),
                Optional.empty(),
                given(url),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.equals("-"));
    }
}
