package stemma.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.app.CaseFolder;
import stemma.app.serve.BoardServer;
import stemma.export.html.Block;
import stemma.fakes.BuiltCase;

/** The page of our examples as that of a large case: its data stand beside it. */
class DataFilesTest {

    @TempDir
    static Path folder = Path.of("");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @BeforeAll
    static void start() throws Exception {
        try (Stream<Path> files = Files.list(ExamplesCase.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
        Files.delete(folder.resolve("index.html"));
        CaseFolder.at(folder).page().beside(sheet("index.html"), DataFilesTest::sheet);
    }

    private static CasePage.Sheet sheet(String name) {
        return piece ->
                Files.writeString(folder.resolve(name), piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void the_page_from_disk_loads_its_own_files_and_nothing_else() {
        try (Chromium.Tab tab = CHROMIUM.open(folder.resolve("index.html"), "")) {
            assertThat(tab.text("#summary"))
                    .contains(new BuiltCase(folder).claims().size() + " claims");
            tab.page().locator("article.row .cell a").first().click();
            assertThat(tab.count(".beside a.lit[aria-current]")).isPositive();
            assertThat(tab.requests())
                    .hasSize(2)
                    .allMatch(address -> address.startsWith(folder.toUri().toString()));
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void it_is_served_in_the_same_way_and_takes_decisions() throws Exception {
        try (BoardServer server = BoardServer.start(folder, 0);
                Chromium.Tab tab = CHROMIUM.open(server.link().toString(), "")) {
            tab.page().locator("article.row .cell a").first().click();
            tab.page().fill("#desk-by", "Ada");
            tab.page().locator("#desk-accept").click();
            tab.page().locator("ul.decisions").waitFor();
            tab.page().reload();
            assertThat(tab.text("ul.decisions")).contains("accepted", "Ada");
            assertThat(tab.troubles()).isEmpty();
        }
    }

    @Test
    void nothing_in_a_report_leaves_its_text() {
        String hostile = "{\"text\":\"');alert(1);//\\\\ \u2028 </script> \\n '\"}";

        String file = new Block("report", hostile).inFile();

        assertThat(file)
                .startsWith("(self.stemma??=[]).push(['report','")
                .endsWith("']);\n")
                .hasLineCount(1);
        assertThat(file.replace("\\\\", "").replace("\\'", "")).matches("(?s)[^']*('[^']*'[^']*){2}");
    }

    @ParameterizedTest
    @CsvSource({"index-data-1.js, true", "index-data-12.js, true", "index-data-.js, false", "../index-data-1.js, false"
    })
    void only_names_of_such_files_are_theirs(String name, boolean isOne) {
        assertThat(DataFiles.isOne(name)).isEqualTo(isOne);
    }
}
