package stemma.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.text.Document;

class LineCharsetTest {

    private static final String ARABIC =
            "قال الجيش إن الثوار انسحبوا من الحي القديم صباح يوم السبت، ولم يعلق أحد على ذلك حتى الآن.";
    private static final String FRENCH =
            "L’armée a repris le quartier de Salaheddine, où une école a été touchée, et le maire l’a confirmé à midi.";

    @TempDir
    private Path temp = Path.of("");

    private Items read(String name, byte[] bytes) throws IOException {
        return Everything.of(temp, name, bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_table_in_utf_16_with_its_mark_is_read_without_a_finding(String charset) throws IOException {
        String table = "\uFEFFid,title,text\r\n1,Bridge,\"" + ARABIC + "\n🙂 second line\"\r\n2,Road,Café\r\n";
        Items items = read("table.csv", table.getBytes(Charset.forName(charset)));
        assertThat(items.findings()).isEmpty();
        assertThat(items.reports()).extracting(Document::text).containsExactly(ARABIC + "\n🙂 second line", "Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void lines_of_json_in_utf_16_with_their_mark_are_read(String charset) throws IOException {
        String lines = "\uFEFF{\"id\":\"a\",\"text\":\"" + ARABIC + "\"}\n{\"id\":\"b\",\"text\":\"🙂 two\"}\n";
        Items items = read("rows.jsonl", lines.getBytes(Charset.forName(charset)));
        assertThat(items.findings()).isEmpty();
        assertThat(items.reports()).extracting(Document::text).containsExactly(ARABIC, "🙂 two");
    }

    @ParameterizedTest
    @CsvSource({"windows-1256, true", "ISO-8859-6, true", "windows-1252, false"})
    void a_table_in_an_old_encoding_is_read_by_its_letters_and_a_finding_says_so(String charset, boolean arabic)
            throws IOException {
        String text = arabic ? ARABIC.replace("الآن", "اليوم") : FRENCH;
        byte[] table =
                ("id;title;text\n1;Plain;Only ASCII here.\n2;Old;" + text + "\n").getBytes(Charset.forName(charset));
        Items items = read("table.csv", table);
        assertThat(items.reports()).extracting(Document::text).containsExactly("Only ASCII here.", text);
        assertThat(items.findings()).singleElement().asString().contains("no UTF-8", "read as " + charset);
    }

    @Test
    void a_letter_far_behind_the_start_is_read_by_its_own_line() throws IOException {
        String many = "{\"id\":\"%d\",\"text\":\"Nothing but plain letters stands in this line of the file.\"}\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 2000; i++) {
            bytes.write(many.replace("%d", String.valueOf(i)).getBytes(StandardCharsets.US_ASCII));
        }
        bytes.write(("{\"id\":\"last\",\"text\":\"" + FRENCH + "\"}").getBytes(Charset.forName("windows-1252")));
        Items items = read("rows.jsonl", bytes.toByteArray());
        assertThat(items.reports()).hasSize(2001);
        assertThat(items.reports().getLast().text()).isEqualTo(FRENCH);
        assertThat(items.findings()).hasSize(1);
    }

    @Test
    void a_damaged_line_of_a_file_in_utf_8_is_left_out_and_named_and_the_others_count() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("{\"id\":\"a\",\"text\":\"" + ARABIC + "\"}\n{\"id\":\"b\",\"text\":\"cut ")
                .getBytes(StandardCharsets.UTF_8));
        bytes.write(0xD8);
        bytes.write("\"}\n{\"id\":\"c\",\"text\":\"ends\"}".getBytes(StandardCharsets.UTF_8));
        Items items = read("rows.jsonl", bytes.toByteArray());
        assertThat(items.reports()).extracting(Document::id).containsExactly("a", "c");
        assertThat(items.findings()).singleElement().asString().contains("rows.jsonl:2");
    }
}
