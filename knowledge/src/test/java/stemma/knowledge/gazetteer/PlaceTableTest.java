package stemma.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.PlaceRef;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.Tables;
import stemma.knowledge.table.WordSets;
import stemma.resolve.place.GazetteerEntry;

class PlaceTableTest {

    private static final String HEADER = "id,name,kind,lat,lon,radius_km,within,population,spellings,source\n";
    private static final String CITY = "town,Town,town,36.2,37.1,2,,900,,\n";

    private static List<GazetteerEntry> load(String rows) {
        WordSets sets = new WordSets(Tables.rows("word-sets.csv", "set,words\neastern,eastern|east\n"));
        PlaceTable table = new PlaceTable(sets);
        Tables.rows("places.csv", HEADER + rows).forEach(row -> table.add(PlaceRow.read(row, sets)));
        return table.entries();
    }

    @Test
    void adds_the_parents_of_parents_and_expands_word_sets() {
        List<GazetteerEntry> places = load(
                CITY
                        + "quarter,Quarter,neighbourhood,36.2,37.1,1,town,,,\nside,Side,site,36.2,37.1,1,quarter,,{eastern} Quarter|Edge,\n");
        assertThat(places.getLast().place().within()).containsExactly("quarter", "town");
        assertThat(places.getLast().spellings()).containsExactly("eastern Quarter", "east Quarter", "Edge");
        assertThat(places.getFirst().population()).hasValue(900);
    }

    @Test
    void more_names_add_spellings_and_change_the_shown_name() {
        WordSets none = new WordSets(List.of());
        PlaceTable table = new PlaceTable(none);
        Tables.rows("places.csv", HEADER + CITY).forEach(row -> table.add(PlaceRow.read(row, none)));
        Tables.rows("more-names.csv", "id,name,spellings\ntown,Great Town,Big Town\n")
                .forEach(table::addNames);
        GazetteerEntry town = table.entries().getFirst();
        assertThat(town.place()).extracting(PlaceRef::name).isEqualTo("Great Town");
        assertThat(town.spellings()).containsExactly("Town", "Big Town");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "town,Town,town,36.2,37.1,2,,900,                ; the row has 9 cells",
                "x,X,hamlet,36.2,37.1,2,,,,                      ; no kind of place is called 'hamlet'",
                "x,X,town,north,37.1,2,,,,                       ; 'north' in the column 'lat' is no number",
                "x,X,town,36.2,37.1,2,,many,,                    ; 'many' in the column 'population' is no whole number",
                "x,,town,36.2,37.1,2,,,,                         ; the cell 'name' is empty",
                "x,X,town,36.2,37.1,2,nowhere,,,                 ; 'nowhere' in the column 'within'",
                "x,X,town,36.2,37.1,2,x,,,                       ; 'x' in the column 'within'",
                "x,X,town,136.2,37.1,2,,,,                       ; latitude runs from -90 to 90",
                "x,X,town,36.2,37.1,2,,,{upper} X,               ; names no set of words",
                "town,Other,town,36.2,37.1,2,,,,                 ; the id 'town' is taken by places.csv"
            })
    void a_bad_row_is_an_error_that_names_file_and_line(String row, String problem) {
        assertThatThrownBy(() -> load(CITY + row.strip() + "\n"))
                .isInstanceOf(BadRowException.class)
                .hasMessageContaining("places.csv, line 3: ")
                .hasMessageContaining(problem.strip());
    }

    @Test
    void more_names_for_an_unknown_place_are_an_error() {
        PlaceTable table = new PlaceTable(new WordSets(List.of()));
        Tables.rows("more-names.csv", "id,name,spellings\nnowhere,,Somewhere\n").forEach(table::addNames);
        assertThatThrownBy(table::entries)
                .hasMessageContaining("more-names.csv, line 2")
                .hasMessageContaining("nowhere");
    }
}
