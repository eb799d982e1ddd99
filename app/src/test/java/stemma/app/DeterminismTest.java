package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.BuiltCase;
import stemma.fakes.RealEngine;
import stemma.ingest.table.Columns;

/** The same input gives the same bytes: the examples, read by the real reader. */
class DeterminismTest {

    private static final Path EXAMPLES = Checkout.here().root().resolve("examples");
    private static final Path ABOUT = EXAMPLES.resolve("about.csv");
    private static final Inputs.Settings SETTINGS = new Inputs.Settings(Optional.of(ABOUT), Columns.guessed());

    @TempDir
    Path folder;

    @Test
    void threads_runs_and_the_order_of_a_folder_change_no_byte() throws Exception {
        Map<String, byte[]> once = build(List.of(EXAMPLES), "once", 1);

        assertThat(new BuiltCase(folder.resolve("once")).claims()).hasSizeGreaterThan(100);
        assertSame(once, build(List.of(EXAMPLES), "again", 1));
        assertSame(once, build(List.of(EXAMPLES), "threads", 2));
        assertSame(once, build(List.of(copiedInAnotherOrder()), "order", 2));
    }

    @Test
    void the_order_in_which_files_are_named_changes_no_byte() throws Exception {
        List<Path> sorted = examples();
        List<Path> shuffled = shuffled(sorted, 3);
        assertThat(shuffled).isNotEqualTo(sorted);

        assertSame(build(sorted, "sorted", 2), build(shuffled, "shuffled", 2));
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertThat(actual.keySet())
                .containsExactly(
                        "MANIFEST.json",
                        "balance.jsonl",
                        "case.db",
                        "control.jsonl",
                        "dates.jsonl",
                        "derived.jsonl",
                        "documents.jsonl",
                        "index.html",
                        "ledger.csv",
                        "ledger.jsonl",
                        "links.jsonl",
                        "questions.jsonl",
                        "relays.jsonl",
                        "responsibility.jsonl",
                        "speakers.jsonl");
        expected.forEach((file, bytes) ->
                assertThat(Arrays.equals(actual.get(file), bytes)).as(file).isTrue());
    }

    private Map<String, byte[]> build(List<Path> inputs, String out, int threads) throws Exception {
        Catalogue catalogue = RealEngine.catalogue();
        Path target = folder.resolve(out);
        new Pipeline(catalogue, Progress.silent())
                .build(catalogue.inputs().read(inputs, SETTINGS), new Pipeline.Request(target, threads, SETTINGS));
        return new BuiltCase(target).bytes();
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> !file.equals(ABOUT)).sorted().toList();
        }
    }

    private static List<Path> shuffled(List<Path> files, long seed) {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** A folder of the same name with the same files, which the file system got in another order. */
    private Path copiedInAnotherOrder() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("elsewhere/examples"));
        for (Path file : shuffled(examples(), 11)) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }
}
