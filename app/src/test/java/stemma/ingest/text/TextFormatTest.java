package stemma.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.ingest.Items;
import stemma.ingest.Sha256;
import stemma.text.Document;

class TextFormatTest {

    @TempDir
    private Path temp = Path.of("");

    private Items read(byte[] bytes) throws IOException {
        return Items.of(Files.write(temp.resolve("report.txt"), bytes));
    }

    private String finding(byte[] bytes) throws IOException {
        Items items = read(bytes);
        assertThat(items.reports()).isEmpty();
        assertThat(items.findings()).hasSize(1);
        return items.findings().getFirst();
    }

    @Test
    void a_text_is_kept_as_it_is() throws IOException {
        String text = "  \uD83D\uDE80 e\u0301\r\n\u0642\u0627\u0644\t\r\n\r\n";
        Document report = read(text.getBytes(StandardCharsets.UTF_8)).reports().getFirst();
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.input().sha256()).isEqualTo(Sha256.of(text));
        assertThat(report.input().format()).isEqualTo("text");
        assertThat(report.input().locations()).containsExactly("report.txt");
    }

    @Test
    void offsets_count_behind_a_byte_order_mark_and_the_hash_counts_it() throws IOException {
        byte[] bytes = "\uFEFFThe bridge is open.".getBytes(StandardCharsets.UTF_8);
        Document report = read(bytes).reports().getFirst();
        assertThat(report.text()).startsWith("The");
        assertThat(report.input().sha256()).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void what_is_no_text_is_a_finding_with_a_remedy() throws IOException {
        assertThat(finding(new byte[0]))
                .isEqualTo(
                        "report.txt: it is empty, or holds no letter and no digit. Leave it out, or save its text again.");
        assertThat(finding(" \n\u00A0\u200B\uFEFF ... ".getBytes(StandardCharsets.UTF_8)))
                .contains("it is empty");
        assertThat(finding(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF}))
                .startsWith("report.txt: its name ends in .txt, and what stands in it is nothing of the kind.");
        assertThat(finding(("The bridge" + "\u0001".repeat(40)).getBytes(StandardCharsets.UTF_8)))
                .contains("control characters");
    }

    @Test
    void another_encoding_is_told_by_its_letters_and_a_finding_says_so() throws IOException {
        String words =
                "\u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633 \u0625\u0646 \u0627\u0644\u062C\u0633\u0631 \u0645\u0641\u062A\u0648\u062D \u0627\u0644\u064A\u0648\u0645.";
        Items items = read(words.getBytes(Charset.forName("windows-1256")));
        assertThat(items.reports().getFirst().text()).isEqualTo(words);
        assertThat(items.findings())
                .singleElement()
                .asString()
                .startsWith(
                        "report.txt: it declares no encoding, and byte 0 is no UTF-8; by its letters it is read as windows-1256");
        Items marked = read("\uFEFFThe bridge is open.".getBytes(StandardCharsets.UTF_16LE));
        assertThat(marked.reports().getFirst().text()).isEqualTo("The bridge is open.");
        assertThat(marked.findings()).isEmpty();
    }

    @Test
    void a_few_bytes_that_are_no_utf8_cost_only_their_characters() throws IOException {
        byte[] bytes =
                "The caf\u00E9 by the bridge is open, \u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633 \u2013 x."
                        .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE2;
        Items items = read(bytes);
        assertThat(items.reports().getFirst().text())
                .startsWith("The caf\u00E9")
                .endsWith(" \uFFFD.");
        assertThat(items.findings()).singleElement().asString().contains("(1 place) stands as \uFFFD");
    }

    @Test
    void a_line_of_fifty_megabytes_is_a_finding() throws IOException {
        byte[] bytes = new byte[50_000_000];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(finding(bytes)).contains("larger than 20 MB");
    }

    @Test
    void a_line_of_nineteen_megabytes_is_a_report() throws IOException {
        byte[] bytes = "The bridge, it was said, is open. ".repeat(560_000).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).reports()).hasSize(1);
    }

    @Test
    void a_file_that_may_not_be_opened_is_a_finding() throws IOException {
        Path file = Files.writeString(temp.resolve("secret.txt"), "The bridge is open.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "root may read everything");
        assertThat(Items.of(file).findings()).singleElement().asString().contains("it may not be opened by you");
    }
}
