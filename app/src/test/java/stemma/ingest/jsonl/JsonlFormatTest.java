package stemma.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.ingest.Item;
import stemma.ingest.Items;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Zone;

class JsonlFormatTest {

    private static final String GOOD = "{\"id\":\"good\",\"text\":\"The bridge is open.\"}";

    @TempDir
    private Path temp = Path.of("");

    private Items read(String lines) throws IOException {
        return Items.of(Files.writeString(temp.resolve("rows.jsonl"), lines));
    }

    @Test
    void a_line_is_a_report_with_all_its_fields() throws IOException {
        Document report =
                read("{\"id\":\"r1\",\"text\":\"Sun 10 Jul 2016 Bridge is open. Both sides said so.\",\"title\":\"Bridge is open\","
                                + "\"publisher\":\"The Courier\",\"published\":\"2016-07-10\",\"url\":\"https://example.org\","
                                + "\"language\":\"en\",\"author\":\"Nadia\",\"note\":\"seen\"}")
                        .reports()
                        .getFirst();
        assertThat(report.id()).isEqualTo("r1");
        assertThat(report.masthead().title()).contains("Bridge is open");
        assertThat(report.masthead().publisher()).contains(new Publisher("The Courier"));
        assertThat(report.masthead().url()).contains("https://example.org");
        assertThat(report.masthead().language()).contains("en");
        assertThat(report.masthead().author()).contains("Nadia");
        assertThat(report.masthead().note()).contains("seen");
        assertThat(report.dayEvidence())
                .extracting(d -> d.strength())
                .containsExactly(Strength.RECORDED, Strength.PRINTED);
        assertThat(report.published()).isEqualTo(DayInterval.on(LocalDate.of(2016, 7, 10)));
        assertThat(report.zones())
                .extracting(Zone::kind)
                .containsExactly(Zone.Kind.DATELINE, Zone.Kind.HEADLINE, Zone.Kind.BODY);
        assertThat(report.input().sha256()).isEqualTo(Sha256.of(report.text()));
        assertThat(report.input().locations()).containsExactly("rows.jsonl:1");
        assertThat(report.input().format()).isEqualTo("jsonl");
    }

    @Test
    void a_text_that_is_called_jsonl_is_one_report_and_one_finding() throws IOException {
        String text = "The bridge is open.\n\nThe council said so on Monday.\nIt had been closed for a week.\n";
        Items items = read(text);

        assertThat(items.ids()).containsExactly("rows.jsonl");
        assertThat(items.reports().getFirst().text()).isEqualTo(text);
        assertThat(items.reports().getFirst().input().format()).isEqualTo("text");
        assertThat(items.findings())
                .containsExactly(
                        "rows.jsonl: its name says that each line is JSON, and none at its beginning is; it is read"
                                + " as one text. Give it the ending .txt; if it holds many reports, write one object a line, as"
                                + " {\"id\": \"a1\", \"text\": \"...\"}.");
    }

    @Test
    void a_line_that_is_no_json_makes_no_text_of_a_file_of_json() throws IOException {
        Items items = read("Rows of the desk\n" + GOOD + "\n");

        assertThat(items.ids()).containsExactly("good");
        assertThat(items.findings()).singleElement().asString().startsWith("rows.jsonl:1: the line is no JSON");
    }

    static Stream<Arguments> lost() {
        return Stream.of(
                Arguments.of("{\"id\":\"a\",", "the line is no JSON"),
                Arguments.of("{\"id\":\"a\",\"text\":\"t1\"} x", "the line is no JSON"),
                Arguments.of("{\"id\":\"a\",\"id\":\"b\",\"text\":\"t1\"}", "the line is no JSON"),
                Arguments.of("{\"id\":\"a\",\"text\":\"t1", "the line is no JSON"),
                Arguments.of("[".repeat(5000), "the line is no JSON"),
                Arguments.of("[1]", "no object in braces"),
                Arguments.of("null", "no object in braces"),
                Arguments.of("\"text\"", "no object in braces"),
                Arguments.of("{\"id\":\"a\"}", "the line has no \"text\""),
                Arguments.of("{\"id\":\"a\",\"text\":null}", "the line has no \"text\""),
                Arguments.of("{\"id\":\"a\",\"text\":\" \"}", "a string without a letter or digit"),
                Arguments.of("{\"id\":\"a\",\"text\":[\"t\"]}", "\"text\" is a list"),
                Arguments.of("{\"id\":\"a\",\"text\":7}", "\"text\" is a number"),
                Arguments.of("{\"text\":\"t1\"}", "the line has no \"id\""),
                Arguments.of("{\"id\":true,\"text\":\"t1\"}", "\"id\" is true or false"),
                Arguments.of("{\"id\":\"a\",\"text\":\"t1 \\ud83d\"}", "lone surrogate, U+D83D"),
                Arguments.of("{\"id\":\"a\",\"text\":\"t1 \\u0000\"}", "NUL"));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void a_line_that_is_no_report_is_a_finding_and_the_next_is_read(String line, String what) throws IOException {
        Items items = read("\n" + line + "\n\n" + GOOD + "\n");
        assertThat(items.ids()).containsExactly("good");
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith("rows.jsonl:2: ")
                .contains(what);
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("\"published\":\"10 July\"", "\"published\" is \"10 July\", which is no day"),
                Arguments.of("\"published\":\"2016-02-30\"", "which is no day"),
                Arguments.of("\"published\":20160710", "\"published\" is a number"),
                Arguments.of("\"title\":[\"x\"]", "\"title\" is a list"),
                Arguments.of("\"publisher\":{\"name\":\"x\"}", "\"publisher\" is an object"),
                Arguments.of("\"title\":\"cut \\ud83d\"", "in \"title\", half of a character"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void a_fault_in_another_field_costs_only_that_field(String field, String what) throws IOException {
        Items items = read("{\"id\":\"a\",\"text\":\"The bridge is open.\"," + field + "}\n");
        assertThat(items.ids()).containsExactly("a");
        assertThat(items.reports().getFirst().published().isUnbounded()).isTrue();
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith("rows.jsonl:1: ")
                .contains(what);
    }

    @Test
    void empty_fields_are_absent_and_a_whole_number_is_an_id() throws IOException {
        Items items = read(
                "{\"id\":12,\"text\":\"The bridge is open.\",\"title\":\"\",\"publisher\":null,\"published\":\" \"}");
        assertThat(items.ids()).containsExactly("12");
        assertThat(items.findings()).isEmpty();
        assertThat(items.reports().getFirst().masthead().publisher()).isEmpty();
    }

    @Test
    void unknown_keys_are_named_once() throws IOException {
        Items items = read(
                "{\"id\":\"a\",\"text\":\"One.\",\"colour\":1,\"body\":2}\n{\"id\":\"b\",\"text\":\"Two.\",\"body\":2}\n");
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith("rows.jsonl:1: keys that are not read: body, colour.");
    }

    @Test
    void surrogate_pairs_line_ends_and_a_byte_order_mark_are_no_trouble() throws IOException {
        Items items = read("\uFEFF{\"id\":\"a\",\"text\":\"\\ud83d\\ude80 \uD83D\uDE80 so\\r\\nit\"}\r\n\r\n" + GOOD);
        assertThat(items.ids()).containsExactly("a", "good");
        assertThat(items.reports().getFirst().text()).isEqualTo("\uD83D\uDE80 \uD83D\uDE80 so\r\nit");
    }

    @Test
    void bytes_that_are_no_utf_8_among_others_that_are_cost_one_line() throws IOException {
        byte[] bad = "{\"id\":\"a\",\"text\":\"\u00C3\u00A9\u00C3\u00A9 caf\u00E9\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = temp.resolve("rows.jsonl");
        Files.write(file, bad);
        Files.write(file, GOOD.getBytes(StandardCharsets.UTF_8), java.nio.file.StandardOpenOption.APPEND);
        Items items = Items.of(file);
        assertThat(items.ids()).containsExactly("good");
        assertThat(items.findings()).singleElement().asString().startsWith("rows.jsonl:1: byte 26 (0xE9) is no UTF-8.");
    }

    @Test
    void a_line_of_fifty_megabytes_is_a_finding_and_the_next_is_read() throws IOException {
        Path file = temp.resolve("rows.jsonl");
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
            out.write(("\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        }
        Items items = Items.of(file);
        assertThat(items.ids()).containsExactly("good");
        assertThat(items.findings()).singleElement().asString().contains("rows.jsonl:1: the line is longer than 20 MB");
    }

    @Test
    void a_file_that_vanished_is_a_finding() {
        SourceFile gone = new SourceFile(temp.resolve("gone.jsonl"), "gone.jsonl", "gone.jsonl");
        assertThat(Items.of(new JsonlFormat(Items.ZONER).read(gone).map(Item.class::cast))
                        .findings())
                .singleElement()
                .asString()
                .startsWith("gone.jsonl: there is no such file");
    }
}
