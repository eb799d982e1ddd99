package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds our scorer against the reference scorer on random records, where the reference and Python are at hand; skipped
 * elsewhere. {@code -Dstemma.reference.scorer=PATH} names the reference.
 */
class ReferenceScorerTest {

    private static final Path SCORER =
            Path.of(System.getProperty("stemma.reference.scorer", "../../shared/gold/score.py"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void both_print_the_same(long seed) throws Exception {
        assumeTrue(Files.exists(SCORER), "no reference scorer at " + SCORER);
        assumeTrue(pythonRuns(), "no python3");
        RandomRecords records = new RandomRecords(seed);
        Path gold = Files.write(folder.resolve("gold.jsonl"), records.lines(60));
        Path found = Files.write(folder.resolve("found.jsonl"), records.lines(60));
        List<String> files = List.of(gold.toString(), found.toString());
        List<String> details = List.of("--by", "document", "--by", "type", "--errors", "9");

        assertThat(ours(files, details)).as("seed %d", seed).isEqualToNormalizingNewlines(reference(files, details));
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readTree(ours(files, List.of("--json"))))
                .as("seed %d", seed)
                .isEqualTo(json.readTree(reference(files, List.of("--json"))));
    }

    private static boolean pythonRuns() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "--version").start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String reference(List<String> files, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", SCORER.toString()));
        command.addAll(files);
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String ours(List<String> files, List<String> options) {
        List<String> arguments = new ArrayList<>(files);
        arguments.addAll(options);
        StringWriter out = new StringWriter();
        int exitCode = new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out))
                .execute(arguments.toArray(String[]::new));
        assertThat(exitCode).isZero();
        return out.toString();
    }
}
