package stemma.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.DayInterval;

class TablesTest {

    private static TableRow only(String csv) {
        List<TableRow> rows = Tables.rows("mine.csv", csv);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void cells_are_given_by_the_names_of_their_columns_without_the_space_around_them() {
        TableRow row = only("id, name ,words\nx, A Name ,a| b ||c\n");

        assertThat(row.get("id")).isEqualTo("x");
        assertThat(row.required("name")).isEqualTo("A Name");
        assertThat(row.list("words")).containsExactly("a", "b", "c");
        assertThat(row.with("id", "y").get("id")).isEqualTo("y");
    }

    @Test
    void a_mark_of_byte_order_and_empty_lines_are_no_cells_and_lines_are_counted_with_them() {
        List<TableRow> rows = Tables.rows("mine.csv", "\uFEFFid,name\n\nx,X\n \ny,Y\n");

        assertThat(rows).extracting(row -> row.get("id")).containsExactly("x", "y");
        assertThat(rows).extracting(row -> row.origin().line()).containsExactly(3L, 5L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2016       ; 2017-02 ; 2016-01-01 ; 2017-02-28",
                "2016-11-28 ; 2016    ; 2016-11-28 ; 2016-12-31",
            })
    void days_run_from_the_first_of_one_cell_to_the_last_of_another(String from, String to, String first, String last) {
        DayInterval days = only("from,to\n" + from + "," + to + "\n").days();

        assertThat(days.earliest()).hasToString("Optional[" + first + "]");
        assertThat(days.latest()).hasToString("Optional[" + last + "]");
    }

    @Test
    void a_row_that_cannot_be_used_says_where_it_stands_and_what_is_allowed() {
        TableRow row = only("id,lat,population\n,north,some\n");

        assertThatThrownBy(() -> row.required("id"))
                .hasMessage("mine.csv, line 2: the cell 'id' is empty; every row needs one");
        assertThatThrownBy(() -> row.number("lat")).hasMessageContaining("'north' in the column 'lat' is no number");
        assertThatThrownBy(() -> row.count("population")).hasMessageContaining("is no whole number");
        assertThatThrownBy(() -> row.get("lon")).hasMessageContaining("no column 'lon', only id, lat, population");
        assertThatThrownBy(() -> only("id,name\nx\n").get("id"))
                .hasMessageContaining("1 cells and the table 2 columns");
    }

    @Test
    void a_bad_row_is_a_finding_for_the_person_whose_table_it_is() {
        assertThat(new Origin("mine.csv", 7)
                        .error("there is no camp 'x'")
                        .finding()
                        .sentence())
                .isEqualTo("mine.csv, line 7: This entry does not count: there is no camp 'x'."
                        + " Correct it and build again; the others count.");
    }

    @Test
    void a_pattern_stands_for_each_word_of_the_set_in_its_braces() {
        WordSets sets = new WordSets(Tables.rows("sets.csv", "set,words\nside,east|west\nal,al-|\n"));
        TableRow row = only("name\nx\n");

        assertThat(sets.expand("{side} {al}Midan", row))
                .containsExactly("east al-Midan", "east Midan", "west al-Midan", "west Midan");
        assertThatThrownBy(() -> sets.expand("{upper} Midan", row))
                .hasMessageContaining("names no set of words in its braces; sets are al, side");
    }
}
