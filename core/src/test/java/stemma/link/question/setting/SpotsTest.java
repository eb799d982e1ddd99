package stemma.link.question.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.link.Ground.ALEPPO;
import static stemma.link.Ground.EAST;
import static stemma.link.Ground.HANANO;
import static stemma.link.Ground.HOMS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.ClaimType;
import stemma.claim.PlaceRef;
import stemma.claim.PlacesByParents;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.link.Told;

class SpotsTest {

    private static final List<PlaceRef> KNOWN = List.of(ALEPPO, EAST, HANANO, HOMS);

    /** Names that no table knows are in the report's words. */
    @ParameterizedTest
    @CsvSource({
        "Aleppo, Aleppo, EQUAL, false",
        "Aleppo, hanano, NESTED, false",
        "Aleppo, Homs, APART, false",
        "Aleppo, the mill, UNSAID, false",
        "the mill, the mill, EQUAL, false",
        "eastern Aleppo, the west, APART, true",
        "the west, eastern Aleppo, APART, true",
        "the northern side, the south, APART, true",
        "eastern Aleppo, the east, UNSAID, false",
        "eastern Aleppo, the north, UNSAID, false",
        "eastern Aleppo, the east and the west, UNSAID, false",
        "Aleppo, the west, UNSAID, false",
    })
    void places_are_equal_nested_apart_or_unsaid(String one, String other, Fit fit, boolean opposite) {
        Pair pair = new Pair(killedIn("one", one), killedIn("other", other), false);
        Spots spots = new Spots(new PlacesByParents());
        assertThat(spots.of(pair)).isEqualTo(fit);
        assertThat(spots.areOpposite(pair)).isEqualTo(opposite);
    }

    private static Statement killedIn(String id, String place) {
        Told told = Told.that(ClaimType.KILLED).id(id);
        return named(place)
                .findFirst()
                .map(told::near)
                .orElseGet(() -> told.nearOneOf(place))
                .told();
    }

    private static Stream<PlaceRef> named(String words) {
        return KNOWN.stream().filter(place -> place.name().equals(words));
    }
}
