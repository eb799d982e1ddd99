package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import stemma.app.evaluation.ClaimFile;
import tools.jackson.databind.json.JsonMapper;

/** The expected output in the resources was printed by the reference scorer, which is written in Python. */
class EvaluateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void prints_the_figures_of_the_reference_scorer() throws Exception {
        assertThat(evaluate()).isZero();

        assertThat(out.toString()).isEqualToNormalizingNewlines(expected("expected.txt"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void prints_the_rows_and_errors_of_the_reference_scorer() throws Exception {
        assertThat(evaluate("--by", "type", "--by", "document", "--errors", "3"))
                .isZero();

        assertThat(out.toString()).isEqualToNormalizingNewlines(expected("expected-details.txt"));
    }

    @ParameterizedTest
    @CsvSource({"publisher, '  unsigned'", "camp, '  unknown'"})
    void prints_rows_with_intervals_by_who_published_the_reports(String by, String row) throws Exception {
        assertThat(evaluate("--by", by)).isZero();

        assertThat(out.toString())
                .startsWith(expected("expected.txt").strip())
                .contains("by " + by + "; in brackets the middle 95 % of 10000 resamples")
                .contains(row);
    }

    @Test
    void counts_listed_reports_only() throws Exception {
        assertThat(evaluate("--documents", sample("listed.txt").toString(), "--errors", "100"))
                .isZero();

        assertThat(out.toString()).isEqualToNormalizingNewlines(expected("expected-listed.txt"));
    }

    @Test
    void tells_of_listed_reports_without_gold() throws Exception {
        Path list = Files.writeString(folder.resolve("list"), "river-post.txt\nriver-past.txt\n");

        assertThat(evaluate("--documents", list.toString())).isZero();

        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        list + ": gold has no claims in 1 of the 2 reports listed: river-past.txt\n");
    }

    @Test
    void prints_the_json_of_the_reference_scorer() throws Exception {
        assertThat(evaluate("--json")).isZero();

        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(out.toString())).isEqualTo(json.readTree(expected("expected.json")));
        assertThat(out.toString().strip()).doesNotContain("\n");
    }

    @Test
    void floors_that_hold_are_printed_and_exit_with_0() throws Exception {
        Path floors = floors("{\"own\": {\"claim_f1\": 0.595, \"not asserted\": 0.0}}");

        assertThat(evaluate("--floor", floors.toString(), "--name", "own")).isZero();

        assertThat(out.toString()).isEqualToNormalizingNewlines(expected("expected.txt") + """
                                floors of own
                                  claim_f1     floor 0.595  reached 0.595  holds
                                  not asserted floor 0.0  reached 0.000  holds
                                """);
    }

    @Test
    void a_figure_below_its_floor_exits_with_1() throws Exception {
        Path floors = floors("{\"own\": {\"claim_f1\": 0.596, \"place\": 0.5}}");

        assertThat(evaluate("--floor", floors.toString(), "--name", "own")).isEqualTo(1);

        assertThat(out.toString())
                .contains("  claim_f1     floor 0.596  reached 0.595  FALLS BELOW")
                .contains("  place        floor 0.5  reached 0.815  holds");
    }

    @Test
    void floors_are_in_the_json_too() throws Exception {
        Path floors = floors("{\"own\": {\"claim_f1\": 0.596}}");

        assertThat(evaluate("--json", "--floor", floors.toString(), "--name", "own"))
                .isEqualTo(1);

        assertThat(out.toString())
                .contains("\"floors\":[{\"figure\":\"claim_f1\",\"floor\":0.596,\"reached\":0.595,\"holds\":false}]");
    }

    @Test
    void a_broken_line_is_one_sentence_and_exits_with_3() throws Exception {
        Path broken = Files.writeString(folder.resolve("ledger.jsonl"), "\n{\"document\": \"a\"}\n");

        assertThat(run(sample("gold.jsonl").toString(), folder.toString())).isEqualTo(3);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        broken + ":2: no claim record: \"type\" is missing, and must be a text.\n");
    }

    @Test
    void a_file_that_is_not_there_exits_with_3() {
        Path missing = folder.resolve("missing.jsonl");

        assertThat(run(missing.toString(), missing.toString())).isEqualTo(3);

        assertThat(err.toString()).startsWith(missing + ": there is no such file; expected a file of claim records");
    }

    @Test
    void a_baseline_without_the_named_set_is_wrong_usage() throws Exception {
        Path floors = floors("{\"own\": {}, \"dev\": {}}");

        assertThat(evaluate("--floor", floors.toString(), "--name", "won")).isEqualTo(2);

        assertThat(err.toString()).contains(floors + " has no floors for \"won\"; --name takes one of: own, dev");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--by place | it takes type, document, publisher or camp, not 'place'",
                "--errors -1 | --errors takes 0 or a larger number, not -1",
                "--floor baseline.json | --name",
                "--flor x | --flor",
                "third | third",
            })
    void wrong_usage_exits_with_2(String arguments, String message) throws Exception {
        assertThat(evaluate(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    private Path floors(String content) throws Exception {
        return Files.writeString(folder.resolve("baseline.json"), content);
    }

    private int evaluate(String... options) throws Exception {
        String[] arguments = new String[options.length + 2];
        arguments[0] = sample("gold.jsonl").toString();
        arguments[1] = sample("found.jsonl").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static String expected(String name) throws Exception {
        return Files.readString(sample(name));
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(ClaimFile.class.getResource(name), name).toURI());
    }
}
