package stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.text.Document;

class IntakeTest {

    @TempDir
    private Path temp = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectories(temp.resolve("reports"));
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        return Files.writeString(file, text);
    }

    @Test
    void a_folder_is_read_with_all_it_holds_in_the_order_of_ids() throws IOException {
        write("b.txt", "Text of b.");
        write("a/z.txt", "Text of z.");
        write("a/B.TXT", "Text of B.");
        write("c.jsonl", "{\"id\":\"x\",\"text\":\"Text of x.\"}\n");
        Items items = Items.of(folder);
        assertThat(items.ids()).containsExactly("a/B.TXT", "a/z.txt", "b.txt", "x");
        assertThat(items.reports().getFirst().input().locations()).containsExactly("reports/a/B.TXT");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void the_order_of_arguments_changes_nothing() throws IOException {
        Path one = write("one/a.txt", "Text of a.");
        Path two = write("two/b.txt", "Text of b.");
        write("one/x.pdf", "%PDF");
        assertThat(Items.of(one, two, folder.resolve("gone"), folder.resolve("one")))
                .isEqualTo(Items.of(folder.resolve("one"), folder.resolve("gone"), two, one));
    }

    @Test
    void a_file_argument_is_called_by_its_name() throws IOException {
        assertThat(Items.of(write("a/z.txt", "Text of z.")).ids()).containsExactly("z.txt");
    }

    @Test
    void a_file_that_is_given_twice_is_read_once_under_its_longest_id() throws IOException {
        Path file = write("a/z.txt", "Text of z.");
        Items items = Items.of(file, folder.resolve("a"), folder, folder.resolve("../reports/a"));
        assertThat(items.ids()).containsExactly("a/z.txt");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void hidden_files_are_passed_over_unless_they_are_named() throws IOException {
        write("a.txt", "Text of a.");
        write(".git/b.txt", "Text of b.");
        Path hidden = write(".c.txt", "Text of c.");
        assertThat(Items.of(folder).ids()).containsExactly("a.txt");
        assertThat(Items.of(hidden).ids()).containsExactly(".c.txt");
    }

    @Test
    void files_of_unknown_kind_are_told_once_for_each_ending() throws IOException {
        write("a.txt", "Text of a.");
        write("README.md", "Read me.");
        write("x/b.md", "Read me too.");
        write("rules.mk", "all:");
        assertThat(Items.of(folder).findings())
                .containsExactly(
                        "reports/README.md: format not read yet: .md (and 1 more such files); allowed: .jsonl, .ndjson, .txt."
                                + " Convert such files, or leave them out.",
                        "reports/rules.mk: format not read yet: .mk; allowed: .jsonl, .ndjson, .txt. Convert such files,"
                                + " or leave them out.");
    }

    @Test
    void content_decides_where_a_name_says_nothing_or_something_else() throws IOException {
        write("a", "Text without an ending.");
        write("b.txt", "{\"id\":\"x\",\"text\":\"Text of x.\"}\n");
        assertThat(Items.of(folder).ids()).containsExactly("a", "x");
    }

    @Test
    void paths_that_lead_nowhere_are_findings() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nothing"));
        Files.createSymbolicLink(Files.createDirectories(folder.resolve("loop")).resolve("again"), folder);
        assertThat(Items.of(folder.resolve("gone"), empty, folder).findings())
                .hasSize(4)
                .anySatisfy(finding -> assertThat(finding).contains("gone: there is no such file or folder."))
                .anySatisfy(finding -> assertThat(finding).contains("empty: the folder holds no file."))
                .anySatisfy(finding -> assertThat(finding).contains("reports/dangling.txt: it is no file, or a link"))
                .anySatisfy(finding -> assertThat(finding).contains("loop/again: this link leads back"));
    }

    @Test
    void the_same_path_in_two_folders_gives_two_ids() throws IOException {
        write("one/a.txt", "Text of one.");
        write("two/a.txt", "Text of two.");
        Items items = Items.of(folder.resolve("two"), folder.resolve("one"));
        assertThat(items.ids()).containsExactly("one/a.txt", "two/a.txt");
        assertThat(items.findings()).isEmpty();
    }

    @Test
    void files_are_opened_one_after_the_other_and_closed() throws IOException {
        write("a.fake", "");
        write("b.fake", "");
        AtomicInteger open = new AtomicInteger();
        AtomicInteger made = new AtomicInteger();
        Format endless = new Format() {
            @Override
            public String name() {
                return "fake";
            }

            @Override
            public List<String> endings() {
                return List.of(".fake");
            }

            @Override
            public boolean accepts(Head head) {
                return head.endsIn(endings());
            }

            @Override
            public Stream<Item> read(SourceFile file) {
                open.incrementAndGet();
                return Stream.<Item>generate(() -> file.problem("number " + made.incrementAndGet(), ""))
                        .onClose(open::decrementAndGet);
            }
        };
        Pile pile = new Intake(List.of(endless)).survey(List.of(folder), Optional.empty());
        try (Stream<Item> items = pile.items()) {
            assertThat(items.limit(1000).toList()).hasSize(1000);
            assertThat(open).hasValue(1);
        }
        assertThat(open).hasValue(0);
        assertThat(made.get()).isLessThan(2000);
    }

    @Test
    void reading_a_pile_twice_gives_the_same() throws IOException {
        write("a.txt", "Text of a.");
        write("b.txt", "");
        Pile pile = Items.INTAKE.survey(List.of(folder), Optional.empty());
        assertThat(Items.of(pile.items())).isEqualTo(Items.of(pile.items()));
        assertThat(pile.sources()).hasSize(2);
    }

    @Test
    void every_report_keeps_its_text_and_its_zones() throws IOException {
        write("a.txt", "Bridge is open\r\n\r\nThe council opened the bridge on Monday, it said in a statement.\r\n");
        Document report = Items.of(folder).reports().getFirst();
        assertThat(report.text()).contains("\r\n");
        assertThat(report.zones()).hasSize(2);
        assertThat(report.masthead().title()).contains("Bridge is open");
    }
}
