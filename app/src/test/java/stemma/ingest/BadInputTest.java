package stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.text.Document;

/** What people find in a folder that was collected in a hurry. Each gives a clear finding, and its neighbours count. */
class BadInputTest {

    private static final String TEXT = "The council opened the bridge on Monday.";
    private static final String ARABIC =
            "\u0642\u0627\u0644 \u0627\u0644\u0645\u062C\u0644\u0633 \u0625\u0646 \u0627\u0644\u062C\u0633\u0631 \u0645\u0641\u062A\u0648\u062D \u0627\u0644\u064A\u0648\u0645.";

    @TempDir
    private Path temp = Path.of("");

    /** Bytes that a test makes. */
    @FunctionalInterface
    interface Making {
        byte[] bytes() throws IOException;
    }

    /**
     * A row of the table.
     *
     * @param reports how many come out of it all the same
     * @param finding what a finding must say; nothing where there is none
     */
    record Bad(String name, Making making, int reports, String finding) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> bad_inputs() {
        return Stream.of(
                new Bad("empty.txt", () -> new byte[0], 0, "it is empty"),
                new Bad("empty.pdf", () -> new byte[0], 0, "damaged"),
                new Bad("empty.zip", () -> new byte[0], 0, "damaged or breaks off"),
                new Bad("nothing.zip", () -> Packed.zip(), 0, "it holds nothing to read"),
                new Bad("binary.txt", () -> new byte[5000], 0, "nothing of the kind"),
                new Bad("text.pdf", () -> Packed.bytes(TEXT), 0, "its name ends in .pdf"),
                new Bad(
                        "bomb.zip",
                        () -> Packed.zip("bomb.txt", blanks(40_000_000)),
                        0,
                        "more than 200 times its size"),
                new Bad(
                        "nested.zip",
                        () -> Packed.zip("in.zip", Packed.zip("bomb.txt", blanks(40_000_000)), "ok.txt", TEXT),
                        1,
                        "in.zip!/bomb.txt: it unpacks to more than 200 times its size"),
                new Bad("bomb.txt.gz", () -> Packed.gzip(blanks(40_000_000)), 0, "more than 200 times its size"),
                new Bad("up.zip", () -> Packed.zip("../up.txt", TEXT, "ok.txt", TEXT), 1, "leads out of the archive"),
                new Bad("root.zip", () -> Packed.zip("/up.txt", TEXT, "ok.txt", TEXT), 1, "leads out of the archive"),
                new Bad(
                        "link.tar",
                        () -> Packed.tar(out -> Packed.link(out, "l.txt", "../x")),
                        0,
                        "it is not followed"),
                new Bad("deep.html", () -> Packed.bytes("<div>".repeat(2000) + TEXT), 1, ""),
                new Bad("script.html", () -> Packed.bytes("<html><script>go()</script></html>"), 0, "shows no word"),
                new Bad(
                        "lying.html",
                        () -> ("<meta charset=utf-8><p>" + ARABIC).getBytes(Charset.forName("windows-1256")),
                        1,
                        "read as windows-1256"),
                new Bad(
                        "outside.xml",
                        () -> Packed.bytes(
                                "<!DOCTYPE rss [<!ENTITY a SYSTEM 'http://127.0.0.1:9/x'>]><rss><channel><item>"
                                        + "<link>https://example.org/1</link><title>Bridge &a; open</title></item></channel></rss>"),
                        1,
                        "none is opened or fetched"),
                new Bad(
                        "ragged.csv",
                        () -> Packed.bytes("text,title\n" + TEXT + ",a\n" + TEXT + "\n"),
                        1,
                        "the row has 1 cell"),
                new Bad(
                        "nul.csv",
                        () -> Packed.bytes("text,title\n" + TEXT + "\0,a\n" + TEXT + ",b\n"),
                        1,
                        "nul.csv:2"),
                new Bad(
                        "nul.jsonl",
                        () -> Packed.bytes("{\"id\":\"1\",\"text\":\"" + TEXT
                                + "\"}\n{\0}\n{\"id\":\"2\",\"text\":\"Again: " + TEXT + "\"}\n"),
                        2,
                        "nul.jsonl:2"),
                new Bad(
                        "damaged.mbox",
                        () -> Packed.bytes(
                                "From a Mon Nov 28 10:00:00 2016\nFrom: a@b.org\nMIME-Version: 1.0\n\n" + TEXT
                                        + "\n\n\0\1\2\n\nFrom a Mon Nov 28 10:00:00 2016\nFrom: a@b.org\nMIME-Version: 1.0\n\n"
                                        + TEXT),
                        1,
                        "mail 1"),
                new Bad(
                        "cell.csv",
                        () -> Packed.bytes("text,title\n\"" + "a ".repeat(5_000_001) + "\",a\n" + TEXT + ",b\n"),
                        1,
                        "more than 10000000 characters"),
                new Bad(
                        "lone.jsonl",
                        () -> Packed.bytes("{\"id\":\"x\",\"text\":\"bridge \\ud800\"}\n"),
                        0,
                        "half of a character"),
                new Bad(
                        "cut.warc",
                        () -> Packed.bytes("WARC/1.0\r\nContent-Length: 9\r\n\r\nx"),
                        0,
                        "breaks off after 1"),
                new Bad("cut.docx", () -> Arrays.copyOf(Packed.zip("word/document.xml", TEXT), 50), 0, "damaged"),
                new Bad(
                        "endless.eml",
                        () -> Packed.bytes("MIME-Version: 1.0\nFrom: " + "a".repeat(300_000) + "\n\nx"),
                        0,
                        ""));
    }

    private static byte[] blanks(int count) {
        byte[] blanks = new byte[count];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    @ParameterizedTest
    @MethodSource("bad_inputs")
    void each_gives_a_finding_and_its_neighbours_count(Bad bad) throws IOException {
        Files.writeString(temp.resolve("a-good.txt"), TEXT + " Before.");
        Files.writeString(temp.resolve("z-good.txt"), TEXT + " After.");
        Files.write(temp.resolve(bad.name()), bad.making().bytes());
        Items items = Everything.of(temp);
        assertThat(items.ids()).contains("a-good.txt", "z-good.txt").hasSize(2 + bad.reports());
        if (bad.finding().isEmpty()) {
            assertThat(items.findings()).hasSize(bad.reports() == 0 ? 1 : 0);
        } else {
            assertThat(items.findings())
                    .anySatisfy(
                            finding -> assertThat(finding).contains(bad.name()).contains(bad.finding()));
        }
    }

    @Test
    void a_hundred_megabytes_on_one_line_are_a_finding_in_every_format() throws IOException {
        byte[] blanks = blanks(1 << 20);
        Arrays.fill(blanks, (byte) 'a');
        for (String name : new String[] {"long.txt", "long.jsonl", "long.csv", "long.html", "long.md", "long.eml"}) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temp.resolve(name)))) {
                out.write("<p>".getBytes(StandardCharsets.UTF_8), 0, name.endsWith("html") ? 3 : 0);
                for (int i = 0; i < 100; i++) {
                    out.write(blanks);
                }
            }
            Items items = Everything.of(temp.resolve(name));
            assertThat(items.reports()).as(name).isEmpty();
            assertThat(items.findings()).as(name).isNotEmpty().allMatch(finding -> finding.startsWith(name));
            Files.delete(temp.resolve(name));
        }
    }

    @Test
    void a_page_saved_with_its_folder_is_one_report() throws IOException {
        Files.writeString(temp.resolve("News.html"), "<p>" + TEXT);
        Path folder = Files.createDirectories(temp.resolve("News_files"));
        Files.writeString(folder.resolve("frame.html"), "<p>Buy shoes.");
        Files.writeString(folder.resolve("notes.txt"), "Buy more shoes.");
        Items items = Everything.of(temp);
        assertThat(items.ids()).containsExactly("News.html");
        assertThat(items.findings()).isEmpty();
        assertThat(Everything.of(folder).ids()).containsExactly("frame.html", "notes.txt");
    }

    @Test
    void the_same_archive_gives_the_same_bytes_of_everything_twice() throws IOException {
        Path zip = Files.write(temp.resolve("pile.zip"), Packed.zip("a.txt", TEXT, "b.html", "<p>" + TEXT));
        assertThat(Everything.of(zip)).isEqualTo(Everything.of(zip));
        assertThat(Everything.of(zip).reports().stream().map(Document::id)).isSorted();
    }
}
