package stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;

class AboutTest {

    @TempDir
    private Path temp = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void reports() throws IOException {
        folder = temp.resolve("reports");
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(
                folder.resolve("a.txt"), "3 May 2016\n\nThe bridge is open, both sides said on that day in May.");
        Files.writeString(folder.resolve("deep/b.txt"), "The bridge is closed.");
        Files.writeString(
                folder.resolve("c.jsonl"),
                "{\"id\":\"c1\",\"text\":\"The bridge burns.\",\"published\":\"2016-05-04\",\"publisher\":\"The Herald\"}\n");
    }

    private Items read(String... lines) throws IOException {
        Path table = Files.writeString(folder.resolve("about.csv"), String.join("\n", lines));
        return Items.about(table, folder);
    }

    private static Document report(Items items, String id) {
        return items.reports().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_tells_publisher_day_url_and_note_in_any_order_of_columns() throws IOException {
        Items items = read(
                "note,Published,file,url,publisher",
                "\"seen, saved\",2016-05-01/2016-05-03,a.txt,https://example.org/a,The Courier",
                ",2016-05,deep/b.txt,,The Courier");
        Document a = report(items, "a.txt");
        assertThat(a.masthead().publisher()).contains(new Publisher("The Courier"));
        assertThat(a.masthead().note()).contains("seen, saved");
        assertThat(a.masthead().url()).contains("https://example.org/a");
        assertThat(a.dayEvidence())
                .extracting(DayEvidence::strength)
                .containsExactly(DayEvidence.Strength.STATED, DayEvidence.Strength.PRINTED);
        assertThat(a.dayEvidence().getFirst().what()).isEqualTo("stated in about.csv:2");
        assertThat(a.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 5, 3)));
        assertThat(report(items, "deep/b.txt").published())
                .isEqualTo(DayInterval.between(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 31)));
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void a_row_tells_when_a_file_was_retrieved_and_where_a_copy_is_archived() throws IOException {
        Items items = read(
                "file,retrieved,archive",
                "a.txt,2016-05-20,https://archive.example.org/a",
                "deep/b.txt,2016-05-21,",
                "c.jsonl,2016-05,");
        Document a = report(items, "a.txt");
        assertThat(a.input().retrieval())
                .isEqualTo(new Document.Retrieval(
                        Optional.of(LocalDate.of(2016, 5, 20)), Optional.of("https://archive.example.org/a")));
        assertThat(a.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 5, 3)));
        assertThat(report(items, "deep/b.txt").published()).isEqualTo(DayInterval.until(LocalDate.of(2016, 5, 21)));
        assertThat(report(items, "c1").input().retrieval()).isEqualTo(Document.Retrieval.unknown());
        assertThat(items.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding).contains("\"2016-05\" is no day on which"));
    }

    @Test
    void the_table_weighs_more_than_the_record() throws IOException {
        Document c = report(read("file,publisher,published", "c.jsonl,The Courier,2016-05-05"), "c1");
        assertThat(c.masthead().publisher()).contains(new Publisher("The Courier"));
        assertThat(c.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 5, 5)));
        assertThat(c.dayEvidence()).hasSize(2);
    }

    @Test
    void a_file_is_named_by_its_path_with_or_without_the_folder_or_by_its_name() throws IOException {
        for (String name : new String[] {"deep/b.txt", "reports/deep/b.txt", "b.txt", "./deep/b.txt", "deep\\b.txt"}) {
            Items items = read("file,publisher", name + ",The Courier");
            assertThat(report(items, "deep/b.txt").masthead().publisher())
                    .as(name)
                    .isPresent();
            assertThat(items.findings()).as(name).isEmpty();
        }
    }

    @Test
    void a_table_from_a_spreadsheet_with_semicolons_and_a_byte_order_mark_is_read() throws IOException {
        Items items = read("\uFEFFfile;publisher\r", "a.txt;The Courier\r");
        assertThat(report(items, "a.txt").masthead().publisher()).contains(new Publisher("The Courier"));
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void rows_and_columns_that_are_of_no_use_are_findings_with_their_line() throws IOException {
        Items items = read(
                "file,publisher,published,colour",
                "gone.txt,X,,",
                "a.txt,X,31.12.2016,red",
                "a.txt,Y,,",
                ",Y,,",
                "",
                "deep/b.txt,X,2016-05-01,,extra");
        assertThat(items.findings())
                .containsExactly(
                        "about.csv:1: columns that are not read: colour. Allowed are file, publisher, published, url, retrieved, archive, note, in any"
                                + " order.",
                        "about.csv:3: \"31.12.2016\" is no day; the report keeps what else is known of its day. "
                                + StatedDays.ALLOWED,
                        "about.csv:5: the row names no file. Fill in the column \"file\".",
                        "about.csv:7: the row has 5 cells for 4 columns; it is not used. Put cells that hold a comma into"
                                + " quotation marks.",
                        "about.csv:2: no file that is read is called \"gone.txt\". Write its path in the folder given, or its"
                                + " name.",
                        "about.csv:4: an earlier row already speaks of \"a.txt\"; this one is not used. Keep one row for each"
                                + " file.");
        assertThat(report(items, "a.txt").masthead().publisher()).contains(new Publisher("X"));
    }

    @Test
    void a_name_that_two_files_have_is_not_guessed() throws IOException {
        Files.writeString(folder.resolve("deep/a.txt"), "Another a.");
        Files.move(
                folder.resolve("a.txt"),
                Files.createDirectories(folder.resolve("high")).resolve("a.txt"));
        assertThat(read("file,publisher", "a.txt,X").findings())
                .containsExactly(
                        "about.csv:2: \"a.txt\" may be any of reports/deep/a.txt, reports/high/a.txt. Write its path.");
    }

    @Test
    void a_table_that_cannot_be_used_leaves_the_reports() throws IOException {
        assertThat(read("").findings()).singleElement().asString().contains("the table is empty");
        assertThat(read("name,publisher", "a.txt,X").findings())
                .singleElement()
                .asString()
                .contains("no column \"file\"");
        assertThat(read("file,publisher", "a.txt,\"X").reports()).hasSize(3);
        Files.write(
                folder.resolve("about.csv"), "file,publisher\na.txt,caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        Items broken = Items.about(folder.resolve("about.csv"), folder);
        assertThat(broken.findings()).singleElement().asString().startsWith("about.csv: byte 24 (0xE9) is no UTF-8.");
        assertThat(broken.reports()).hasSize(3);
        Items gone = Items.about(temp.resolve("gone.csv"), folder.resolve("a.txt"));
        assertThat(gone.findings()).singleElement().asString().contains("gone.csv: there is no such file");
    }

    @Test
    void the_table_itself_is_no_report_and_no_finding() throws IOException {
        assertThat(read("file", "a.txt").findings()).isEmpty();
        assertThat(About.read(folder.resolve("about.csv")).rows()).hasSize(1);
        assertThat(Items.INTAKE
                        .survey(java.util.List.of(folder), Optional.empty())
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains(".csv"));
    }
}
