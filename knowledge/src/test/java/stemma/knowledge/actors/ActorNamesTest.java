package stemma.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.resolve.actor.ActorDecision;
import stemma.resolve.actor.ActorQuestion.Part;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorResolver;
import stemma.text.DayInterval;
import stemma.text.Document;

/** Names of actors as reports and scrapers write them. */
class ActorNamesTest {

    private static final ActorResolver ACTORS = Actors.standard();
    private static final ActorReport BLANK = ACTORS.report(Document.Masthead.blank(), DayInterval.unbounded(), "");

    record Line(String words, String id) {}

    @ParameterizedTest
    @MethodSource("names")
    void a_name_leads_to_its_actor_and_to_no_other(Line line) {
        assertThat(idOf(line.words(), BLANK)).isEqualTo(line.id());
    }

    static Stream<Line> names() {
        return lines("names.tsv").stream().map(line -> line.split("\t", -1)).map(cells -> new Line(cells[0], cells[1]));
    }

    /** Scrapers drop commas, apostrophes and hyphens, and set capitals of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"'", "’", "-", ","})
    void marks_that_a_scraper_drops_change_no_name(String mark) {
        for (String[] cells :
                lines("names.tsv").stream().map(line -> line.split("\t", -1)).toList()) {
            boolean dropped = !cells[1].equals("-") && cells[0].contains(mark) && !cells[0].contains("-based");
            if (dropped) {
                assertThat(idOf(cells[0].replace(mark, mark.equals("-") ? " " : ""), BLANK))
                        .as("%s without %s", cells[0], mark)
                        .isEqualTo(cells[1]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Syria TV,    2016-11-28, syria-tv-state",
        "Syria TV,    2018-09-01, syria-tv-exile",
        "Riyad Hijab, 2012-07-01, riyad-hijab-premier",
        "Riyad Hijab, 2016-11-28, riyad-hijab",
    })
    void a_name_that_two_have_had_means_the_one_of_that_day(String words, String day, String id) {
        ActorReport report =
                ACTORS.report(Document.Masthead.blank(), DayInterval.on(java.time.LocalDate.parse(day)), "");

        assertThat(idOf(words, report)).isEqualTo(id);
    }

    static String idOf(String words, ActorReport report) {
        return ACTORS.resolve(words, Part.AGENT, report)
                .flatMap(ActorDecision::actor)
                .map(actor -> actor.id())
                .orElse("-");
    }

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(ActorNamesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
