package stemma.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.PlaceRef;
import stemma.resolve.place.Gazetteer;
import stemma.text.Finding;

class OwnPlacesTest {

    private static final String HEADER = "id,name,kind,lat,lon,radius_km,within,population,spellings\n";
    private static final String GOOD = "mine/depot,Tile Depot,site,36.2101,37.1602,0.2,aleppo,,Tiles Depot\n";

    private static Gazetteers.Loaded load(String rows) {
        return Gazetteers.with("mine.csv", HEADER + rows);
    }

    private static final String SQUARE = "POLYGON ((37.1 36.2, 37.12 36.2, 37.12 36.22, 37.1 36.22, 37.1 36.2))";

    private static List<String> ids(Gazetteer gazetteer, String name) {
        return gazetteer.lookup(name).stream().map(PlaceRef::id).toList();
    }

    @Test
    void a_users_place_is_found_by_its_names_and_lies_in_what_ours_says() {
        Gazetteers.Loaded loaded = load(GOOD);
        assertThat(loaded.findings()).isEmpty();
        assertThat(ids(loaded.gazetteer(), "Tiles Depot")).containsExactly("mine/depot");
        assertThat(loaded.gazetteer().get("mine/depot").orElseThrow().within())
                .startsWith("aleppo")
                .contains("syria");
    }

    @Test
    void a_users_name_means_the_users_place_before_ours() {
        Gazetteer gazetteer =
                load("mine/midan,al-Midan,neighbourhood,36.3,37.3,,,,Maydan\n").gazetteer();
        assertThat(ids(gazetteer, "al-Midan")).containsExactly("mine/midan");
        assertThat(ids(gazetteer, "Midan")).containsExactly("mine/midan");
        assertThat(ids(gazetteer, "al-Sakhour")).containsExactly("aleppo/sakhour");
    }

    @Test
    void a_users_row_with_the_id_of_ours_is_that_place() {
        Gazetteer gazetteer = load("aleppo/midan,Upper Midan,neighbourhood,36.25,37.2,1,aleppo,,\n")
                .gazetteer();
        assertThat(gazetteer.get("aleppo/midan").orElseThrow().latitude()).isEqualTo(36.25);
        assertThat(ids(gazetteer, "Upper Midan")).containsExactly("aleppo/midan");
    }

    @Test
    void what_is_left_out_is_told_by_kind_and_point() {
        Gazetteers.Loaded loaded = Gazetteers.with("mine.csv", "id,name,lat,lon\nmine/kiln,Old Kiln,36.2,37.16\n");
        PlaceRef kiln = loaded.gazetteer().get("mine/kiln").orElseThrow();
        assertThat(kiln.kind()).isEqualTo(PlaceRef.Kind.SITE);
        assertThat(kiln.radiusKm()).isEqualTo(0.3);
        assertThat(kiln.within()).startsWith("aleppo").contains("syria");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "mine/x,X,site,36.2                          ; the row has 4 cells",
                "mine/x,X,site,136.2,37.1,1,,,               ; latitude runs from -90 to 90",
                "mine/x,X,site,36.2,237.1,1,,,               ; longitude from -180 to 180",
                "mine/x,X,site,NaN,37.1,1,,,                 ; latitude runs from -90 to 90",
                "mine/x,X,hamlet,36.2,37.1,1,,,              ; no kind of place is called 'hamlet'",
                "mine/x,X,site,north,37.1,1,,,               ; 'north' in the column 'lat' is no number",
                "mine/x,X,site,36.2,37.1,-1,,,               ; a radius is above 0",
                "mine/x,X,site,36.2,37.1,1,atlantis,,        ; 'atlantis' in the column 'within' is not the id",
                "mine/x,X,site,36.2,37.1,1,,some,            ; 'some' in the column 'population' is no whole number",
                "mine/x,,site,36.2,37.1,1,,,                 ; the cell 'name' is empty",
                ",X,site,36.2,37.1,1,,,                      ; the cell 'id' is empty",
                "mine/depot,X,site,36.2,37.1,1,,,            ; the id 'mine/depot' is taken by line 2",
                "mine/x,\"X,site,36.2,37.1,1,,,              ; a quotation mark opens a cell here"
            })
    void a_bad_row_is_one_sentence_with_its_line_and_the_others_load(String row, String problem) {
        String last = "mine/mill,Water Mill,site,36.2101,37.1602,0.2,aleppo,,\n";
        Gazetteers.Loaded loaded = load(GOOD + row.strip() + "\n" + last);
        assertThat(loaded.findings()).extracting(Finding::where).containsExactly("mine.csv, line 3");
        assertThat(loaded.findings().getFirst().what()).contains(problem.strip());
        assertThat(ids(loaded.gazetteer(), "Tile Depot")).containsExactly("mine/depot");
        assertThat(ids(loaded.gazetteer(), "Water Mill")).containsExactly("mine/mill");
    }

    @Test
    void a_place_in_one_that_does_not_count_does_not_count_either() {
        Gazetteers.Loaded loaded = load(
                "mine/yard,Brick Yard,site,36.2,37.1,1,mine/works,,\nmine/works,Brick Works,site,36.2,37.1,1,atlantis,,\n");
        assertThat(loaded.findings())
                .extracting(Finding::where)
                .containsExactlyInAnyOrder("mine.csv, line 2", "mine.csv, line 3");
        assertThat(ids(loaded.gazetteer(), "Brick Yard")).isEmpty();
    }

    @Test
    void a_file_without_the_needed_columns_is_one_finding() {
        Gazetteers.Loaded loaded = Gazetteers.with("mine.csv", "place,x,y\nDepot,1,2\n");
        assertThat(loaded.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .startsWith("mine.csv, line 1: ")
                        .contains("[id, name, lat, lon]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "POLYGON ((37.1 36.2, 37.2 36.3, 37.2 36.2, 37.1 36.3, 37.1 36.2)) ; crosses itself near 37.1500 east",
                "POLYGON ((37.1 36.2, 37.2 36.3                                    ; is no outline in WKT",
                "POINT (37.1 36.2)                                                 ; an outline is a polygon or several",
                "POLYGON EMPTY                                                     ; its outline is empty",
                "POLYGON ((37.1 96.2, 37.2 36.3, 37.2 36.2, 37.1 96.2))            ; lies outside the world"
            })
    void a_bad_outline_in_a_table_is_one_sentence_with_its_line_too(String outline, String problem) {
        Gazetteers.Loaded loaded = Gazetteers.with(
                "mine.csv",
                "id,name,outline\nmine/a,Upper Field,\"" + SQUARE + "\"\nmine/b,Lower Field,\"" + outline.strip()
                        + "\"\nmine/c,Far Field,\"" + SQUARE + "\"\n");
        assertThat(loaded.findings()).extracting(Finding::where).containsExactly("mine.csv, line 3");
        assertThat(loaded.findings().getFirst().what()).contains(problem.strip());
        assertThat(ids(loaded.gazetteer(), "Upper Field")).containsExactly("mine/a");
        assertThat(ids(loaded.gazetteer(), "Far Field")).containsExactly("mine/c");
    }

    private static String features(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", features) + "\n]}\n";
    }

    private static String feature(String id, String geometry) {
        return "{\"type\": \"Feature\", \"id\": \"" + id + "\", \"properties\": {\"name\": \"Place " + id
                + "\", \"kind\": \"neighbourhood\", \"spellings\": [\"Spelt " + id + "\"]}, \"geometry\": " + geometry
                + "}";
    }

    private static String polygon(String ring) {
        return "{\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}";
    }

    @Test
    void an_outline_gives_point_and_reach() {
        Gazetteers.Loaded loaded = Gazetteers.with(
                "mine.geojson",
                features(feature("one", polygon("[[37.1,36.2],[37.12,36.2],[37.12,36.22],[37.1,36.22],[37.1,36.2]]"))));
        assertThat(loaded.findings()).isEmpty();
        PlaceRef one = loaded.gazetteer().get("one").orElseThrow();
        assertThat(one.longitude()).isBetween(37.109, 37.111);
        assertThat(one.latitude()).isBetween(36.209, 36.211);
        assertThat(one.radiusKm()).isBetween(1.3, 1.6);
        assertThat(ids(loaded.gazetteer(), "Spelt one")).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "[[37.1,36.2],[37.2,36.3],[37.2,36.2],[37.1,36.3],[37.1,36.2]] ; crosses itself near",
                "[[37.1,36.2],[37.2,36.3],[37.1,36.2]]                         ; an outline has at least 3",
                "[[37.1,96.2],[37.2,36.3],[37.2,36.2],[37.1,96.2]]             ; lies outside the world",
                "[[37.1,\"a\"],[37.2,36.3],[37.2,36.2]]                        ; write it as [37.16, 36.2], east first"
            })
    void a_bad_outline_is_one_sentence_with_its_line_and_the_others_load(String ring, String problem) {
        String good = feature("good", "{\"type\": \"Point\", \"coordinates\": [37.1, 36.2]}");
        Gazetteers.Loaded loaded =
                Gazetteers.with("mine.geojson", features(good, feature("bad", polygon(ring.strip()))));
        assertThat(loaded.findings()).extracting(Finding::where).containsExactly("mine.geojson, line 3");
        assertThat(loaded.findings().getFirst().what()).contains(problem.strip());
        assertThat(ids(loaded.gazetteer(), "Place good")).containsExactly("good");
    }

    @Test
    void a_feature_that_is_no_json_is_one_sentence_with_its_line_and_those_behind_it_load() {
        String point = "{\"type\": \"Point\", \"coordinates\": [37.1, 36.2]}";
        String broken = "{\"type\": \"Feature\", \"id\": \"bad\", \"geometry\": }";
        Gazetteers.Loaded loaded = Gazetteers.with(
                "mine.geojson", features(feature("one", point), broken, "7", feature("two", point), broken) + " ");
        assertThat(loaded.findings())
                .extracting(Finding::where)
                .containsExactly("mine.geojson, line 3", "mine.geojson, line 6");
        assertThat(loaded.findings())
                .allSatisfy(finding -> assertThat(finding.what()).contains("it is no JSON"));
        assertThat(ids(loaded.gazetteer(), "Place two")).containsExactly("two");
    }

    @Test
    void a_comma_behind_the_last_feature_does_no_harm() {
        String point = "{\"type\": \"Point\", \"coordinates\": [37.1, 36.2]}";
        Gazetteers.Loaded loaded = Gazetteers.with("mine.geojson", features(feature("one", point), ""));
        assertThat(loaded.findings()).isEmpty();
        assertThat(ids(loaded.gazetteer(), "Place one")).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"type\": \"FeatureCollection\"}   ; has no list of 'features'",
                "{\"features\": [ {\"id\": 1,, ]}      ; it is no JSON"
            })
    void what_is_no_feature_collection_is_said(String json, String problem) {
        Gazetteers.Loaded loaded = Gazetteers.with("mine.geojson", json.strip());
        assertThat(loaded.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains(problem.strip()));
    }
}
