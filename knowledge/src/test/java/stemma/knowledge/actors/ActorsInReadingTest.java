package stemma.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.Actor;
import stemma.claim.Affiliation;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.knowledge.OneParser;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.DayEvidence;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Span;
import stemma.text.Zone;

/** Agents, patients and sources of claims, with whom they mean and where those stand, in sentences of each side. */
class ActorsInReadingTest {

    private static final Reader READER = OneParser.READER;

    record Line(String publisher, String sentence, String type, List<String> who) {}

    @ParameterizedTest
    @MethodSource("readings")
    void a_claim_tells_who_is_meant_and_where_they_stand(Line line) {
        List<Claim> claims = read(line.publisher(), line.sentence()).claims();

        assertThat(claims.stream()
                        .filter(claim -> claim.type().label().equals(line.type()))
                        .map(ActorsInReadingTest::who))
                .as("%s", claims)
                .contains(line.who());
    }

    static Stream<Line> readings() {
        return ActorNamesTest.lines("readings.tsv").stream()
                .map(line -> List.of((line + "\t\t").split("\t", -1)))
                .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, 6)));
    }

    @Test
    void the_reading_tells_where_the_publisher_stands_and_each_claim_why() {
        Reading reading = read("SANA", "Army units killed four terrorists near Idlib, a military source said.");

        assertThat(reading.publisher().institution()).contains("syrian-government");
        assertThat(reading.publisher().camp().id()).isEqualTo("government");
        assertThat(reading.claims().getFirst().anchor().derivation())
                .extracting(Claim.Derivation::slot, Claim.Derivation::rule)
                .contains(
                        tuple("agent “Army units”", "the publisher's own state"),
                        tuple("sources “military source”", "the publisher's own state"));
    }

    @Test
    void one_source_under_two_names_makes_one_proposition() {
        Reading reading = read(
                "AFP",
                "Nine people were killed in Douma, the Syrian Observatory for Human Rights said. Nine people were killed"
                        + " in Douma, SOHR said.");

        assertThat(reading.claims()).hasSize(2);
        assertThat(reading.propositions().values().stream().distinct()).hasSize(1);
    }

    private static List<String> who(Claim claim) {
        return List.of(
                actors(claim.roles().agent()),
                actors(claim.roles().patient()),
                claim.attribution().chain().stream()
                        .map(Attribution.Link::source)
                        .map(source -> told(source.entity(), source.affiliation()))
                        .collect(Collectors.joining(" + ")));
    }

    private static String actors(List<Actor> actors) {
        return actors.stream()
                .map(actor -> told(actor.entity(), actor.affiliation()))
                .collect(Collectors.joining(" + "));
    }

    private static String told(Optional<Actor.ActorRef> entity, Affiliation affiliation) {
        boolean nothing = entity.isEmpty() && !affiliation.camp().isKnown();
        return nothing
                ? "-"
                : entity.map(Actor.ActorRef::id).orElse("-") + "@"
                        + affiliation.camp().id();
    }

    private static Reading read(String publisher, String text) {
        Document.Masthead masthead = new Document.Masthead(
                Optional.of(new Publisher(publisher)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return READER.read(new Document(
                "report",
                new Document.Input(List.of("report.txt"), "0", "text"),
                masthead,
                List.<DayEvidence>of(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY))));
    }
}
