package stemma.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import tools.jackson.databind.json.JsonMapper;

/** Places that a user drew, among those of Aleppo: what lies in what, and what shares ground. */
class DrawnPlacesTest {

    /** South of the citadel; the quarter al-Maadi lies in it, Hanano far from it. */
    private static final String SOUTH = square(37.15, 36.17, 0.03);

    /** In the middle of Hanano. */
    private static final String YARD = square(37.2, 36.224, 0.004);

    private static String square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return "POLYGON ((" + west + " " + south + ", " + east + " " + south + ", " + east + " " + north + ", " + west
                + " " + north + ", " + west + " " + south + "))";
    }

    private static Gazetteers.Loaded load(String... rows) {
        Gazetteers.Loaded loaded =
                Gazetteers.with("mine.csv", "id,name,kind,within,outline\n" + String.join("\n", rows) + "\n");
        assertThat(loaded.findings()).isEmpty();
        return loaded;
    }

    private static PlaceRef place(Gazetteers.Loaded loaded, String id) {
        return loaded.gazetteer().get(id).orElseThrow();
    }

    private static boolean holds(Gazetteers.Loaded loaded, PlaceRef around, String id) {
        return loaded.ground().contains(around, place(loaded, id));
    }

    @ParameterizedTest
    @CsvSource({"0.002, site", "0.02, neighbourhood", "0.2, region"})
    void what_kind_a_drawn_place_is_shows_in_how_far_it_reaches(double side, String kind) {
        Gazetteers.Loaded loaded = load("mine/x,Brick Yard,,,\"" + square(37.16, 36.2, side) + "\"");
        assertThat(place(loaded, "mine/x").kind().label()).isEqualTo(kind);
    }

    @Test
    void quarters_lie_in_what_a_user_draws_around_them() {
        Gazetteers.Loaded loaded = load("mine/south,Southern Pocket,region,aleppo,\"" + SOUTH + "\"");
        PlaceRef south = place(loaded, "mine/south");

        assertThat(place(loaded, "aleppo/maadi").within()).startsWith("aleppo").endsWith("mine/south");
        assertThat(holds(loaded, south, "aleppo/maadi")).isTrue();
        assertThat(loaded.ground().overlaps(south, place(loaded, "aleppo/hanano")))
                .isFalse();
        assertThat(place(loaded, "aleppo").within()).doesNotContain("mine/south");
    }

    @Test
    void a_quarter_that_the_line_runs_through_shares_ground_and_lies_not_in_it() {
        Gazetteers.Loaded loaded =
                load("mine/half,Western Half,region,aleppo,\"" + square(37.185, 36.215, 0.0165) + "\"");
        PlaceRef half = place(loaded, "mine/half");
        PlaceRef hanano = place(loaded, "aleppo/hanano");

        assertThat(loaded.ground().contains(half, hanano)).isFalse();
        assertThat(loaded.ground().overlaps(half, hanano)).isTrue();
    }

    @Test
    void a_drawn_place_lies_in_the_outline_of_ours_around_it() {
        Gazetteers.Loaded loaded = load("mine/yard,Brick Yard,,,\"" + YARD + "\"");
        assertThat(place(loaded, "mine/yard").within()).startsWith("aleppo").contains("aleppo/hanano", "syria");
    }

    @Test
    void places_of_the_users_own_lie_in_each_other_the_smaller_first() {
        Gazetteers.Loaded loaded = load(
                "mine/wide,Wide Field,region,aleppo,\"" + square(37.1, 36.1, 0.2) + "\"",
                "mine/south,Southern Pocket,region,aleppo,\"" + SOUTH + "\"");
        assertThat(place(loaded, "aleppo/maadi").within()).containsSubsequence("mine/south", "mine/wide");
        assertThat(place(loaded, "mine/south").within()).contains("mine/wide");
        assertThat(place(loaded, "mine/wide").within()).doesNotContain("mine/south");
    }

    @Test
    void a_region_of_ours_that_a_user_draws_holds_what_lies_in_the_line_and_no_more() {
        Gazetteers.Loaded loaded = load("aleppo/eastern,eastern Aleppo,region,aleppo,\"" + SOUTH + "\"");
        PlaceRef east = place(loaded, "aleppo/eastern");
        assertThat(holds(loaded, east, "aleppo/maadi")).isTrue();
        assertThat(holds(loaded, east, "aleppo/hanano")).isFalse();
        assertThat(place(loaded, "aleppo/ayn-at-tal").within()).doesNotContain("aleppo/eastern");
        assertThat(Gazetteers.standard().get("aleppo/ayn-at-tal").orElseThrow().within())
                .contains("aleppo/eastern");
    }

    @Test
    void a_hole_is_no_part_of_a_place() {
        String ring = "POLYGON ((37.1 36.1, 37.3 36.1, 37.3 36.3, 37.1 36.3, 37.1 36.1),"
                + " (37.14 36.16, 37.14 36.21, 37.19 36.21, 37.19 36.16, 37.14 36.16))";
        Gazetteers.Loaded loaded = load("mine/ring,Ring Around,region,aleppo,\"" + ring + "\"");
        PlaceRef around = place(loaded, "mine/ring");
        assertThat(holds(loaded, around, "aleppo/maadi")).isFalse();
        assertThat(holds(loaded, around, "aleppo/hanano")).isTrue();
    }

    @Test
    void the_users_outline_stands_in_the_place_of_ours_and_a_point_leaves_none() {
        String drawn = load("aleppo/hanano,Hanano,neighbourhood,aleppo,\"" + YARD + "\"")
                .outlines();
        assertThat(ids(drawn)).contains("aleppo/zahra").containsOnlyOnce("aleppo/hanano");
        assertThat(drawn.contains("[37.2,36.224]")).isTrue();

        Gazetteers.Loaded point =
                Gazetteers.with("mine.csv", "id,name,kind,lat,lon\naleppo/hanano,Hanano,,36.2,37.1\n");
        assertThat(ids(point.outlines())).contains("aleppo/zahra").doesNotContain("aleppo/hanano");
        assertThat(ids(Gazetteers.outlines("mine.csv", "id,name,lat,lon\naleppo/hanano,Hanano,36.2,37.1\n")))
                .isEqualTo(ids(point.outlines()));
    }

    private static List<String> ids(String outlines) {
        return JsonMapper.shared()
                .readTree(outlines)
                .path("features")
                .valueStream()
                .map(feature -> feature.path("id").asString(""))
                .toList();
    }

    @Test
    void the_point_and_radius_that_a_row_gives_go_before_those_of_its_outline() {
        Gazetteers.Loaded loaded = Gazetteers.with(
                "mine.csv", "id,name,lat,lon,radius_km,outline\nmine/x,Brick Yard,36.225,37.201,4,\"" + YARD + "\"\n");
        PlaceRef yard = place(loaded, "mine/x");
        assertThat(List.of(yard.latitude(), yard.longitude(), yard.radiusKm())).containsExactly(36.225, 37.201, 4.0);
        assertThat(yard.kind()).isEqualTo(Kind.SITE);
    }
}
