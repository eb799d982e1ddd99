package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.Claim;
import stemma.claim.Place;
import stemma.claim.PlaceState;
import stemma.reading.Reader;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** What words at a place's name take for granted: a sentence, a claim's type and place in it, and the states. */
class PlaceStatesTest {

    private static final Reader READER = OneParser.READER;

    record Line(String sentence, String type, String place, String states) {}

    @ParameterizedTest
    @MethodSource("lines")
    void a_place_keeps_what_is_taken_for_granted_of_it(Line line) {
        List<Claim> claims = READER.read(document(line.sentence())).claims();
        assertThat(claims.stream()
                        .filter(claim -> claim.type().label().equals(line.type()))
                        .flatMap(claim -> claim.roles().place().stream())
                        .filter(place -> place.mention().text().equals(line.place()))
                        .map(PlaceStatesTest::told))
                .as("%s", claims)
                .isNotEmpty()
                .allMatch(line.states()::equals);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void what_is_taken_for_granted_is_no_claim(Line line) {
        assertThat(READER.read(document(line.sentence())).claims())
                .extracting(claim -> claim.type().label())
                .doesNotContain("controls")
                .filteredOn("besieged"::equals)
                .hasSize(line.type().equals("besieged") ? 1 : 0);
    }

    private static String told(Place place) {
        return place.states().stream().map(PlaceStatesTest::told).collect(Collectors.joining("; "));
    }

    private static String told(PlaceState state) {
        return state.kind().label() + " " + state.words().text()
                + state.by().map(by -> " by " + by.mention().text()).orElse("");
    }

    static Stream<Line> lines() throws IOException {
        try (InputStream in = PlaceStatesTest.class.getResourceAsStream("/stemma/knowledge/reading/states.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3]));
        }
    }

    private static Document document(String text) {
        return new Document(
                "report",
                new Document.Input(List.of("report.txt"), "0", "text"),
                Document.Masthead.blank(),
                List.of(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY, Optional.empty())));
    }
}
