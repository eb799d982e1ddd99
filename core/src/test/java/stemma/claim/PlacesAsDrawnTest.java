package stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.claim.PlaceRef.Kind;

/** A region in a city, with a quarter inside its line, one across it and one that only lies near. */
class PlacesAsDrawnTest {

    private static final PlaceRef POCKET = place("mine/pocket", Kind.REGION, 3, List.of("aleppo"));
    private static final PlaceRef INSIDE =
            place("aleppo/one", Kind.NEIGHBOURHOOD, 0.5, List.of("aleppo", "mine/pocket"));
    private static final PlaceRef ACROSS = place("aleppo/two", Kind.NEIGHBOURHOOD, 0.5, List.of("aleppo"));
    private static final PlaceRef NEAR = place("aleppo/three", Kind.NEIGHBOURHOOD, 0.5, List.of("aleppo"));
    private static final PlaceRef BLUR = place("aleppo/eastern", Kind.REGION, 4, List.of("aleppo"));

    private final Places drawn = new PlacesAsDrawn(Map.of("mine/pocket", Set.of("aleppo/two")));
    private final Places undrawn = new PlacesByParents();

    private static PlaceRef place(String id, Kind kind, double radius, List<String> within) {
        return new PlaceRef(id, id, kind, 36.2, 37.16, radius, within);
    }

    @Test
    void what_lies_in_a_drawn_place_names_it_and_nearness_is_not_enough() {
        assertThat(drawn.contains(POCKET, INSIDE)).isTrue();
        assertThat(drawn.contains(POCKET, NEAR)).isFalse();
        assertThat(undrawn.contains(POCKET, NEAR)).isTrue();
        assertThat(drawn.contains(POCKET, POCKET)).isTrue();
    }

    @Test
    void what_its_line_runs_through_overlaps_it_and_does_not_lie_in_it() {
        assertThat(drawn.contains(POCKET, ACROSS)).isFalse();
        assertThat(drawn.overlaps(POCKET, ACROSS)).isTrue();
        assertThat(drawn.overlaps(ACROSS, POCKET)).isTrue();
        assertThat(drawn.overlaps(NEAR, POCKET)).isFalse();
        assertThat(drawn.overlaps(BLUR, POCKET)).isTrue();
    }

    @Test
    void others_lie_as_their_parents_tell() {
        assertThat(drawn.contains(BLUR, NEAR)).isTrue();
        assertThat(drawn.isDrawn(POCKET)).isTrue();
        assertThat(drawn.isDrawn(BLUR)).isFalse();
        assertThat(undrawn.isDrawn(POCKET)).isFalse();
    }
}
