package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.Terminal;

/** Two places of one name, and a report that does not tell which; the others of the pile do, or do not. */
class ChosenPlaceTest {

    private static final String PLACES = """
            id,name,kind,lat,lon,within
            mine/homs,Copper Mill,neighbourhood,34.73,36.71,homs
            mine/hama,Copper Mill,neighbourhood,35.13,36.75,hama
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = Terminal.readingFiles();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("reports"));
        Files.writeString(folder.resolve("mine.csv"), PLACES);
        Files.writeString(
                folder.resolve("reports/a.txt"),
                "Five people were killed in shelling of Copper Mill on Friday, a doctor said.");
    }

    private List<NamedCsvRecord> rows() throws IOException {
        Object[] build = {
            "build",
            folder.resolve("reports"),
            "-o",
            folder.resolve("case"),
            "--gazetteer",
            folder.resolve("mine.csv"),
            "--published",
            "a.txt=2016-12-05",
            "--published",
            "b.txt=2016-12-05"
        };
        assertThat(terminal.run(build)).isZero();
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("case/ledger.csv"))) {
            return table.stream()
                    .filter(row -> row.getField("document").equals("a.txt"))
                    .toList();
        }
    }

    @Test
    void what_the_pile_decides_stands_beside_what_reading_left_open_with_its_reason() throws IOException {
        Files.writeString(folder.resolve("reports/b.txt"), "Two people were killed in Homs on Friday, a monitor said.");

        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("place")).isEqualTo("Copper Mill");
            assertThat(row.getField("place_id")).isEmpty();
            assertThat(row.getField("place_candidates")).isEqualTo("Copper Mill: mine/hama or mine/homs");
            assertThat(row.getField("place_chosen")).isEqualTo("Copper Mill: mine/homs");
            assertThat(row.getField("place_why")).contains("1 other report of the same days names places in Homs");
        });
        String claim = rows().getFirst().getField("id");
        terminal.run("explain", folder.resolve("case"), claim);
        assertThat(terminal.out()).contains("chosen by other reports from").contains("the pile's theatre");
        terminal.run("cite", folder.resolve("case"), claim);
        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains(
                        "of the 2 places that these words may mean the one that other reports of the same days speak for");
        assertThat(Files.readString(folder.resolve("case/ledger.jsonl"))).contains("the pile's theatre");
    }

    @Test
    void what_nobody_decides_stays_open() throws IOException {
        Files.writeString(
                folder.resolve("reports/b.txt"), "Two people were killed in Aleppo on Friday, a monitor said.");

        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("place_candidates")).isEqualTo("Copper Mill: mine/hama or mine/homs");
            assertThat(row.getField("place_chosen")).isEmpty();
            assertThat(row.getField("place_why")).isEmpty();
        });
    }
}
