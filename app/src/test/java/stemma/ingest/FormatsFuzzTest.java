package stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.text.Document;

/**
 * Damaged files of every format: whatever stands in them, reading ends, and gives reports that can be written and findings that can be
 * read. In the normal run, a sound file of each format and so many damaged ones with fixed seeds are read; with
 * {@code JAZZER_FUZZ=1}, Jazzer starts from these and searches for longer (see bench/README.md).
 */
class FormatsFuzzTest {

    private static final int TIMES = 60;
    private static final String LONGEST = "2m";

    @MethodSource("texts")
    @FuzzTest(maxDuration = LONGEST)
    void text(byte[] bytes) throws IOException {
        check("a.txt", bytes);
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = LONGEST)
    void page(byte[] bytes) throws IOException {
        check("a.html", bytes);
    }

    @MethodSource("markdown_files")
    @FuzzTest(maxDuration = LONGEST)
    void markdown(byte[] bytes) throws IOException {
        check("a.md", bytes);
    }

    @MethodSource("tables")
    @FuzzTest(maxDuration = LONGEST)
    void table(byte[] bytes) throws IOException {
        check("a.csv", bytes);
    }

    @MethodSource("tables_with_tabs")
    @FuzzTest(maxDuration = LONGEST)
    void table_with_tabs(byte[] bytes) throws IOException {
        check("a.tsv", bytes);
    }

    @MethodSource("wide_tables")
    @FuzzTest(maxDuration = LONGEST)
    void table_in_utf_16(byte[] bytes) throws IOException {
        check("a.csv", bytes);
    }

    @MethodSource("packed_files")
    @FuzzTest(maxDuration = LONGEST)
    void packed_file(byte[] bytes) throws IOException {
        check("a.txt.gz", bytes);
    }

    @MethodSource("lines")
    @FuzzTest(maxDuration = LONGEST)
    void json_lines(byte[] bytes) throws IOException {
        check("a.jsonl", bytes);
    }

    @MethodSource("feeds")
    @FuzzTest(maxDuration = LONGEST)
    void feed(byte[] bytes) throws IOException {
        check("a.rss", bytes);
    }

    @MethodSource("mails")
    @FuzzTest(maxDuration = LONGEST)
    void mail(byte[] bytes) throws IOException {
        check("a.eml", bytes);
    }

    @MethodSource("mailboxes")
    @FuzzTest(maxDuration = LONGEST)
    void mailbox(byte[] bytes) throws IOException {
        check("a.mbox", bytes);
    }

    @MethodSource("pages_with_parts")
    @FuzzTest(maxDuration = LONGEST)
    void page_with_parts(byte[] bytes) throws IOException {
        check("a.mhtml", bytes);
    }

    @MethodSource("web_archives")
    @FuzzTest(maxDuration = LONGEST)
    void web_archive(byte[] bytes) throws IOException {
        check("a.warc", bytes);
    }

    @MethodSource("packed_web_archives")
    @FuzzTest(maxDuration = LONGEST)
    void packed_web_archive(byte[] bytes) throws IOException {
        check("a.warc.gz", bytes);
    }

    @MethodSource("collections")
    @FuzzTest(maxDuration = LONGEST)
    void web_archive_collection(byte[] bytes) throws IOException {
        check("a.wacz", bytes);
    }

    @MethodSource("zips")
    @FuzzTest(maxDuration = LONGEST)
    void zip(byte[] bytes) throws IOException {
        check("a.zip", bytes);
    }

    @MethodSource("tars")
    @FuzzTest(maxDuration = LONGEST)
    void tar(byte[] bytes) throws IOException {
        check("a.tar", bytes);
    }

    @MethodSource("word_files")
    @FuzzTest(maxDuration = LONGEST)
    void word(byte[] bytes) throws IOException {
        check("a.docx", bytes);
    }

    /** PDFBox fails over damage in ways that nobody can list; one finding says so, and that is all that may happen. */
    @MethodSource("pdfs")
    @FuzzTest(maxDuration = LONGEST)
    void pdf(byte[] bytes) throws IOException {
        read("a.pdf", bytes);
    }

    static Stream<byte[]> texts() throws IOException {
        return Stream.concat(inputs("a.txt"), inputs("b.txt"));
    }

    static Stream<byte[]> packed_files() throws IOException {
        return inputs("a.txt.gz");
    }

    static Stream<byte[]> wide_tables() throws IOException {
        return inputs("b.csv");
    }

    static Stream<byte[]> pages() throws IOException {
        return inputs("a.html");
    }

    static Stream<byte[]> markdown_files() throws IOException {
        return inputs("a.md");
    }

    static Stream<byte[]> tables() throws IOException {
        return inputs("a.csv");
    }

    static Stream<byte[]> lines() throws IOException {
        return inputs("a.jsonl");
    }

    static Stream<byte[]> feeds() throws IOException {
        return Stream.concat(inputs("a.rss"), inputs("a.atom"));
    }

    static Stream<byte[]> collections() throws IOException {
        return inputs("a.wacz");
    }

    static Stream<byte[]> tables_with_tabs() throws IOException {
        return inputs("a.tsv");
    }

    static Stream<byte[]> mails() throws IOException {
        return inputs("a.eml");
    }

    static Stream<byte[]> mailboxes() throws IOException {
        return inputs("a.mbox");
    }

    static Stream<byte[]> pages_with_parts() throws IOException {
        return inputs("a.mhtml");
    }

    static Stream<byte[]> web_archives() throws IOException {
        return inputs("a.warc");
    }

    static Stream<byte[]> packed_web_archives() throws IOException {
        return inputs("a.warc.gz");
    }

    static Stream<byte[]> zips() throws IOException {
        return inputs("a.zip");
    }

    static Stream<byte[]> tars() throws IOException {
        return Stream.concat(inputs("a.tar"), inputs("a.tgz"));
    }

    static Stream<byte[]> word_files() throws IOException {
        return inputs("a.docx");
    }

    static Stream<byte[]> pdfs() throws IOException {
        return inputs("a.pdf");
    }

    /** A sound file, and damaged ones. */
    private static Stream<byte[]> inputs(String name) throws IOException {
        byte[] sound = Optional.ofNullable(Seeds.all().get(name)).orElseThrow();
        return Stream.concat(Stream.of(sound), LongStream.range(0, TIMES).mapToObj(seed -> new Damage(seed).of(sound)));
    }

    private static void check(String name, byte[] bytes) throws IOException {
        assertThat(read(name, bytes)).noneMatch(finding -> finding.contains("its reader cannot make out"));
    }

    /** The findings. */
    private static List<String> read(String name, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            Items items = Everything.of(file);
            for (Document report : items.reports()) {
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report.text()))
                        .isTrue();
                assertThat(report.id()).isNotBlank();
            }
            assertThat(items.findings())
                    .allSatisfy(finding -> assertThat(finding).doesNotContain("(null)"));
            assertThat(items.reports().size() + items.findings().size()).isPositive();
            return items.findings();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
