package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.BuiltCase;

/**
 * Another run of the program gives the same bytes. Java orders its immutable sets and maps anew in every run, so two builds
 * in one run prove less than two runs; locale, charset and zone of the machine count for nothing either.
 */
class OtherMachineTest {

    private static final Path EXAMPLES = Checkout.here().root().resolve("examples");

    @TempDir
    Path folder;

    @Test
    void two_runs_on_unlike_machines_give_the_same_bytes() throws Exception {
        Map<String, byte[]> one = run("one", 1, List.of("-Duser.language=en", "-Duser.timezone=UTC"));
        Map<String, byte[]> other = run(
                "other",
                2,
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=UTF-16"));

        assertThat(other.keySet()).isEqualTo(one.keySet()).contains("ledger.jsonl", "ledger.csv", "MANIFEST.json");
        one.forEach((file, bytes) -> assertThat(java.util.Arrays.equals(other.get(file), bytes))
                .as(file)
                .isTrue());
    }

    private Map<String, byte[]> run(String out, int threads, List<String> machine) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path log = folder.resolve(out + ".log");
        List<String> command = new java.util.ArrayList<>(List.of(java.toString(), "-Xmx1500m"));
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "stemma.app.cli.Stemma"));
        command.addAll(List.of(
                "build",
                EXAMPLES.toString(),
                "--about",
                EXAMPLES.resolve("about.csv").toString()));
        command.addAll(List.of(
                "--threads", String.valueOf(threads), "-o", folder.resolve(out).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Checkout.read(log)).isZero();
        return new BuiltCase(folder.resolve(out)).bytes();
    }
}
