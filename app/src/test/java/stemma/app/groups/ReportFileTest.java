package stemma.app.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.app.evaluation.UnreadableInputException;

class ReportFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void publishers_and_camps_come_from_the_case_and_else_from_beside_gold() throws Exception {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Path found = Files.createDirectory(folder.resolve("case"));
        Files.writeString(gold.resolve("documents.jsonl"), """
                {"id": "a", "publisher": "SANA", "published": "2016-11-27", "text": "."}
                {"id": "b", "publisher": "Orontes Courier", "published": "2016-11", "text": "."}
                """);
        Files.writeString(found.resolve("documents.jsonl"), """
                {"id": "a", "published": {"earliest": "2016-11-27", "latest": "2016-11-28"}, "text": "."}
                {"id": "c", "published": {"earliest": null, "latest": null}, "text": "."}
                """);

        ReportFile reports = ReportFile.of(gold.resolve("claims.jsonl"), found);

        assertThat(reports.publisher("a")).isEqualTo("SANA");
        assertThat(reports.camp("a")).isEqualTo("government");
        assertThat(reports.publisher("b")).isEqualTo("Orontes Courier");
        assertThat(reports.camp("b")).isEqualTo("unknown");
        assertThat(reports.publisher("c")).isEqualTo("unsigned");
        assertThat(reports.camp("c")).isEqualTo("unknown");
    }

    @Test
    void without_records_it_says_where_they_are_looked_for() {
        assertThatThrownBy(() -> ReportFile.of(folder.resolve("gold.jsonl"), folder))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("documents.jsonl in the case folder " + folder);
    }

    @Test
    void a_line_that_is_no_record_is_named_with_its_file() throws Exception {
        Path file = Files.writeString(folder.resolve("documents.jsonl"), "{\"id\": ");

        assertThatThrownBy(() -> ReportFile.of(folder.resolve("gold.jsonl"), folder))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith(file.toString());
    }
}
