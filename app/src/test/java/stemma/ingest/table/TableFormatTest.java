package stemma.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.ingest.Items;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoner;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;

class TableFormatTest {

    private static final Zoner ZONER = Zoner.standard();
    private static final String HEAD = "unit_id,article_title,article_content,source,date\n";
    private static final String GOOD = "9,Over,The bridge is open.,The Courier,2016-07-10\n";

    @TempDir
    private Path temp = Path.of("");

    private Items read(byte[] bytes, TableFormat format) throws IOException {
        Path file = Files.write(temp.resolve("t.csv"), bytes);
        return Items.of(format.read(new SourceFile(file, "t.csv", "in/t.csv")));
    }

    private Items read(String table, String columns) throws IOException {
        Columns named = columns.isEmpty() ? Columns.guessed() : Columns.parse(columns);
        return read(table.getBytes(StandardCharsets.UTF_8), new TableFormat(ZONER, named));
    }

    private Items read(String table) throws IOException {
        return read(table, "");
    }

    @Test
    void a_row_is_a_report_and_what_was_guessed_is_told_aside() throws IOException {
        Items items = read(HEAD + GOOD);
        Document report = items.reports().getFirst();
        assertThat(report.id()).isEqualTo("9");
        assertThat(report.text()).isEqualTo("The bridge is open.");
        assertThat(report.masthead().title()).contains("Over");
        assertThat(report.masthead().publisher()).contains(new Publisher("The Courier"));
        assertThat(report.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 7, 10)));
        assertThat(report.input().locations()).containsExactly("in/t.csv:2");
        assertThat(report.input().format()).isEqualTo("table");
        assertThat(items.findings()).isEmpty();
        assertThat(items.asides())
                .containsExactly(
                        "in/t.csv: columns were told by their names, as --columns text=article_content,id=unit_id,"
                                + "title=article_title,publisher=source,published=date would; give --columns to change that.");
    }

    @Test
    void a_person_names_columns_before_anything_is_guessed() throws IOException {
        String table = "text,corps,source,quelle\nshort,The bridge is open.,wire,The Courier\n";
        Items items = read(table, "text=corps, publisher = Quelle");
        Document report = items.reports().getFirst();
        assertThat(report.text()).isEqualTo("The bridge is open.");
        assertThat(report.masthead().publisher()).contains(new Publisher("The Courier"));
        assertThat(items.asides()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void cells_are_parted_by_what_the_first_line_has_most_of(String separator) throws IOException {
        Items items = read("\uFEFF" + (HEAD + GOOD).replace(",", separator).replace("\n", "\r\n"));
        assertThat(items.reports()).singleElement().extracting(Document::text).isEqualTo("The bridge is open.");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void a_cell_in_quotation_marks_keeps_its_line_breaks_and_marks() throws IOException {
        Items items = read(HEAD + "1,a,\"One \"\"two\"\",\r\nthree\n\nfour\",b,2016-07-10\r\n" + GOOD);
        assertThat(items.reports())
                .extracting(Document::text)
                .containsExactly("One \"two\",\r\nthree\n\nfour", "The bridge is open.");
        assertThat(items.reports().get(1).input().locations()).containsExactly("in/t.csv:6");
    }

    static Stream<Arguments> lost() {
        return Stream.of(
                Arguments.of("1,a,b,c,2016-07-10,x", "the row has 6 cells for 5 columns; it is not read."),
                Arguments.of("1,a,b", "the row has 3 cells for 5 columns; it is not read."),
                Arguments.of("1,a, ,c,2016-07-10", "the row has no text; it is not read."),
                Arguments.of("1,a,---,c,2016-07-10", "the row has no text; it is not read."),
                Arguments.of("1,a,\"b,c,2016-07-10", "a quotation mark is opened and not closed where a cell ends"),
                Arguments.of("1,a,\"b\"c,c,2016-07-10", "a quotation mark is opened and not closed where a cell ends"),
                Arguments.of("1,a,b\u0000,c,2016-07-10", "NUL"));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void a_row_that_is_wrong_costs_that_row_only(String row, String what) throws IOException {
        Items items = read(HEAD + GOOD.replace("9,", "8,").replace("open", "shut") + row + "\n" + GOOD);
        assertThat(items.ids()).containsExactly("8", "9");
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith("in/t.csv:3: ")
                .contains(what);
    }

    @Test
    void a_mark_that_is_never_closed_does_not_swallow_the_rows_behind_it() throws IOException {
        Items items = read(HEAD + "1,a,\"never closed,c,\n" + GOOD + "7,x,\"The road\nis cut.\",y,\n");
        assertThat(items.ids()).containsExactly("9", "7");
        assertThat(items.findings()).hasSize(1);
    }

    @Test
    void a_cell_that_is_too_long_is_told_and_the_rest_counts() throws IOException {
        TableFormat format =
                new TableFormat(ZONER, Columns.guessed(), 200, new TableFormat(ZONER, Columns.guessed()).known());
        String longer = "1,a," + "b ".repeat(150) + ",c,\n2,a," + "b ".repeat(5_000) + ",c,\n";
        Items items = read((HEAD + longer + GOOD).getBytes(StandardCharsets.UTF_8), format);
        assertThat(items.ids()).containsExactly("9");
        assertThat(items.findings()).hasSize(2).allMatch(finding -> finding.contains("more than 200 characters"));
    }

    @Test
    void a_damaged_line_of_a_table_in_utf_8_costs_that_line() throws IOException {
        byte[] table =
                (HEAD + "1,\u00C3\u00A9\u00C3\u00A9 caf\u00E9,b,c,\n" + GOOD).getBytes(Charset.forName("windows-1252"));
        Items items = read(table, new TableFormat(ZONER, Columns.guessed()));
        assertThat(items.ids()).containsExactly("9");
        assertThat(items.findings()).singleElement().asString().contains("in/t.csv:2: byte 10 (0xE9) is no UTF-8");
    }

    @Test
    void without_a_column_for_the_text_no_row_is_read() throws IOException {
        assertThat(read("a,b\nc,d\n").findings())
                .containsExactly(
                        "in/t.csv:1: no column is known to hold the reports' text, so no row is read; the first line"
                                + " says: a, b. Name it, as in --columns text=NAME; if the table has no first line with names, add one.");
        assertThat(read(HEAD + GOOD, "text=body").findings())
                .hasSize(2)
                .first()
                .asString()
                .contains("the table has no column \"body\", which --columns names");
        assertThat(read("").findings()).singleElement().asString().contains("the table is empty");
        assertThat(read(HEAD + GOOD, "author=nobody").reports()).hasSize(1);
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of("2016-07-10", "2016-07-10", "2016-07-10"),
                Arguments.of("2016-07-10T23:10:00Z", "2016-07-10", "2016-07-10"),
                Arguments.of("2016-07-10 00:00:00", "2016-07-10", "2016-07-10"),
                Arguments.of("10 July 2016", "2016-07-10", "2016-07-10"),
                Arguments.of("\"July 10, 2016\"", "2016-07-10", "2016-07-10"),
                Arguments.of("2016-07", "2016-07-01", "2016-07-31"),
                Arguments.of("11/28/2016", "2016-11-28", "2016-11-28"),
                Arguments.of("28/11/2016", "2016-11-28", "2016-11-28"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_day_is_read_in_common_forms(String cell, String earliest, String latest) throws IOException {
        Items items = read("text,date\nThe bridge is open.," + cell + "\n");
        assertThat(items.findings()).isEmpty();
        assertThat(items.reports().getFirst().published())
                .isEqualTo(DayInterval.between(LocalDate.parse(earliest), LocalDate.parse(latest)));
    }

    @Test
    void a_day_with_two_readings_lies_between_them() throws IOException {
        Document report =
                read("text,date\nThe bridge is open.,4/6/2016\n").reports().getFirst();
        assertThat(report.dayEvidence()).extracting(day -> day.strength()).containsExactly(Strength.RECORDED);
        assertThat(report.published())
                .isEqualTo(DayInterval.between(LocalDate.of(2016, 4, 6), LocalDate.of(2016, 6, 4)));
    }

    @Test
    void a_day_that_is_none_costs_the_day() throws IOException {
        Items items = read("text,date\nThe bridge is open.,31/31/2016\n");
        assertThat(items.reports().getFirst().dayEvidence()).isEmpty();
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith("in/t.csv:2: \"31/31/2016\" is no day; the report is read without it. Write a day");
    }

    @Test
    void a_row_without_an_id_keeps_its_name_when_rows_come_before_it() throws IOException {
        String name = read("text\nThe bridge is open.\n").ids().getFirst();
        assertThat(name).startsWith("t.csv#");
        assertThat(read("text\nAnother.\nThe bridge is open.\n").ids()).endsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "=a", "text=", "words=a", "text=a,text=b", ",", "text=a,"})
    void pairs_that_are_none_are_told_to_the_person(String pairs) {
        assertThatThrownBy(() -> Columns.parse(pairs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--columns takes pairs such as text=article_content");
    }
}
