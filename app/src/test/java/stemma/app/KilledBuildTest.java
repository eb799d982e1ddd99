package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real program as a process of its own, killed as {@code kill -9} does in each phase of a build. {@code bench/kill-builds}
 * does the same at many random moments.
 */
class KilledBuildTest {

    private static final List<String> REPORTS =
            List.of("monitor-1130.txt", "network-alshaar-1126.txt", "wire-evacuation-1215.txt");
    private static final int MINUTES = 5;

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, String> undisturbed = Map.of();

    @BeforeAll
    static void build_undisturbed() throws Exception {
        assertThat(finish("undisturbed")).isZero();
        undisturbed = CaseBytes.of(folder.resolve("undisturbed"));
    }

    /** What tells that a phase has begun: the lock, the first file, the first report read, the index, the manifest. */
    @ParameterizedTest
    @ValueSource(
            strings = {".cache/lock", ".documents.jsonl.part", ".cache/readings", ".case.db.part", ".MANIFEST.json.part"
            })
    void the_next_build_completes_the_case_byte_for_byte(String sign) throws Exception {
        String out = "killed at " + sign.replaceAll("[/.]", " ");
        Path seen = folder.resolve(out).resolve(sign);
        Process process = start(out);
        while (process.isAlive() && !Files.exists(seen)) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();

        assertThat(finish(out)).isZero();

        assertThat(CaseBytes.of(folder.resolve(out))).isEqualTo(undisturbed);
        assertThat(CaseBytes.unfinished(folder.resolve(out))).isEmpty();
    }

    private static int finish(String out) throws Exception {
        Process process = start(out);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static Process start(String out) throws Exception {
        Path examples = Checkout.here().root().resolve("examples");
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "stemma.app.cli.Stemma",
                "build");
        Stream<String> reports =
                REPORTS.stream().map(report -> examples.resolve(report).toString());
        Stream<String> options = Stream.of("-o", folder.resolve(out).toString(), "--threads", "1");
        List<String> command =
                Stream.of(java, reports, options).flatMap(part -> part).toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("said.txt").toFile()))
                .start();
    }
}
