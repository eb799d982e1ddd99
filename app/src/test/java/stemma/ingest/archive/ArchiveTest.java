package stemma.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.ingest.Everything;
import stemma.ingest.Items;
import stemma.ingest.Packed;

class ArchiveTest {

    private static final String TEXT = "The council opened the bridge on Monday.";
    private static final String PAGE = "<html><h1>Bridge open</h1><p>The council said so on Monday.</p></html>";

    @TempDir
    private Path temp = Path.of("");

    private Items read(String name, byte[] bytes) throws IOException {
        return Everything.of(temp, name, bytes);
    }

    @Test
    void reports_in_a_zip_are_named_by_the_archive_and_their_path() throws IOException {
        Items items = read("pile.zip", Packed.zip("a/one.txt", TEXT, "two.html", PAGE));
        assertThat(items.ids()).containsExactly("pile.zip!/a/one.txt", "pile.zip!/two.html");
        assertThat(items.reports().getFirst().input().locations()).containsExactly("pile.zip!/a/one.txt");
        assertThat(items.reports().getLast().input().format()).isEqualTo("html");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void the_name_of_an_archive_does_not_matter() throws IOException {
        assertThat(read("pile.dat", Packed.zip("one.txt", TEXT)).ids()).containsExactly("pile.dat!/one.txt");
    }

    @Test
    void archives_in_archives_are_opened() throws IOException {
        byte[] inner = Packed.gzip(Packed.tar(out -> Packed.file(out, "deep/one.txt", TEXT)));
        Items items = read("outer.zip", Packed.zip("inner.tar.gz", inner, "two.txt", TEXT + " Again."));
        assertThat(items.ids()).containsExactly("outer.zip!/inner.tar.gz!/deep/one.txt", "outer.zip!/two.txt");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void a_single_packed_file_is_opened() throws IOException {
        assertThat(read("one.txt.gz", Packed.gzip(Packed.bytes(TEXT))).ids()).containsExactly("one.txt.gz!/one.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.txt", "a/../../out.txt", "/etc/out.txt", "C:\\out.txt", "..\\out.txt"})
    void a_name_that_leads_out_of_the_archive_is_refused_and_the_rest_counts(String name) throws IOException {
        Items zip = read("pile.zip", Packed.zip(name, TEXT, "in.txt", TEXT));
        assertThat(zip.ids()).containsExactly("pile.zip!/in.txt");
        assertThat(zip.findings())
                .singleElement()
                .asString()
                .contains("out.txt")
                .contains("leads out of the archive");
        Items tar = read("pile.tar", Packed.tar(out -> {
            Packed.file(out, name, TEXT);
            Packed.file(out, "in.txt", TEXT);
        }));
        assertThat(tar.ids()).containsExactly("pile.tar!/in.txt");
        assertThat(tar.findings()).singleElement().asString().contains("leads out of the archive");
    }

    @Test
    void links_are_not_followed() throws IOException {
        Items tar = read("pile.tgz", Packed.gzip(Packed.tar(out -> {
            Packed.link(out, "link.txt", "/etc/passwd");
            Packed.file(out, "in.txt", TEXT);
        })));
        assertThat(tar.ids()).containsExactly("pile.tgz!/in.txt");
        assertThat(tar.findings()).singleElement().asString().startsWith("pile.tgz!/link.txt: it is a link");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        Items zip = read("pile.zip", bytes.toByteArray());
        assertThat(zip.reports()).isEmpty();
        assertThat(zip.findings()).singleElement().asString().startsWith("pile.zip!/link.txt: it is a link");
    }

    @Test
    void a_zip_bomb_is_a_finding_that_names_the_limit_and_its_neighbours_count() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) 32);
        byte[] bomb = Packed.zip(out -> {
            out.putNextEntry(new ZipEntry("bomb.html"));
            for (int i = 0; i < 60; i++) {
                out.write(blanks);
            }
            out.closeEntry();
            out.putNextEntry(new ZipEntry("in.txt"));
            out.write(Packed.bytes(TEXT));
            out.closeEntry();
        });
        Items nested = read("outer.zip", Packed.zip("bomb.zip", bomb, "out.txt", TEXT + " Again."));
        assertThat(nested.ids()).containsExactly("outer.zip!/bomb.zip!/in.txt", "outer.zip!/out.txt");
        assertThat(nested.findings()).singleElement().asString().contains("more than 200 times its size");
    }

    @Test
    void archives_in_one_another_without_end_are_cut_at_a_depth() throws IOException {
        byte[] nested = Packed.zip("in.txt", TEXT);
        for (int i = 0; i < 12; i++) {
            nested = Packed.zip("next.zip", nested);
        }
        Items items = read("deep.zip", nested);
        assertThat(items.reports()).isEmpty();
        assertThat(items.findings()).singleElement().asString().contains("8 levels are read");
    }

    @Test
    void a_zip_that_breaks_off_gives_what_came_before() throws IOException {
        byte[] whole = Packed.zip("one.txt", TEXT, "two.txt", TEXT + " Again.", "three.txt", TEXT.repeat(50));
        Items items = read("pile.zip", Arrays.copyOf(whole, whole.length / 2));
        assertThat(items.ids()).contains("pile.zip!/one.txt", "pile.zip!/two.txt");
        assertThat(items.findings()).anyMatch(finding -> finding.contains("damaged or breaks off"));
    }

    @Test
    void a_tar_that_breaks_off_gives_what_came_before() throws IOException {
        byte[] whole = Packed.tar(out -> {
            Packed.file(out, "one.txt", TEXT);
            Packed.file(out, "two.txt", TEXT.repeat(500));
        });
        for (byte[] cut : new byte[][] {Arrays.copyOf(whole, 4000), Arrays.copyOf(Packed.gzip(whole), 150)}) {
            Items items = read("pile.tar", cut);
            assertThat(items.ids()).contains("pile.tar!/one.txt");
            assertThat(items.findings()).isNotEmpty();
        }
    }

    @Test
    void an_entry_that_is_damaged_costs_only_itself() throws IOException {
        byte[] zip = Packed.zip(out -> {
            Packed.store(out, "one.txt", Packed.bytes(TEXT));
            Packed.store(out, "two.txt", Packed.bytes(TEXT + " Again."));
        });
        zip[45] ^= 1;
        Items items = read("pile.zip", zip);
        assertThat(items.ids()).containsExactly("pile.zip!/two.txt");
        assertThat(items.findings()).singleElement().asString().startsWith("pile.zip!/one.txt: reading it failed");
    }

    @Test
    void kinds_that_nobody_reads_are_told_once_for_each_archive() throws IOException {
        Items items = read("pile.zip", Packed.zip("a.png", "\0\1", "b.png", "\0\2", "c.txt", TEXT, "d.xyz", "\0"));
        assertThat(items.ids()).containsExactly("pile.zip!/c.txt");
        assertThat(items.findings())
                .hasSize(2)
                .anySatisfy(
                        finding -> assertThat(finding).startsWith("pile.zip!/a.png: format not read yet: .png (and 1"))
                .anySatisfy(finding -> assertThat(finding).startsWith("pile.zip!/d.xyz: format not read yet: .xyz;"));
    }

    @Test
    void the_folder_of_a_saved_page_holds_no_reports() throws IOException {
        Items items = read(
                "pile.zip",
                Packed.zip(
                        "News_files/frame.html", PAGE, "News.html", PAGE, "other_files/a.html", PAGE, ".x.txt", TEXT));
        assertThat(items.ids()).containsExactly("pile.zip!/News.html", "pile.zip!/other_files/a.html");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void office_files_that_are_not_read_are_told_in_a_word() throws IOException {
        assertThat(read("a.zip", Packed.zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>"))
                        .findings())
                .containsExactly("a.zip: it is a spreadsheet (.xlsx), which is not read. Save it as .csv.");
    }
}
