package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.app.Catalogue;
import stemma.app.Engine;
import stemma.fakes.FakeInputs;
import stemma.fakes.FakeReader;
import stemma.fakes.Terminal;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.Document;

/** What a person is told where the machine fails, whatever the command was doing. */
class StemmaTest {

    @TempDir
    private Path folder = Path.of("");

    /** Where memory runs out. */
    record OutOfRoom(String when, Catalogue catalogue) {
        @Override
        public String toString() {
            return when;
        }
    }

    private static OutOfMemoryError noRoom() {
        return new OutOfMemoryError("Java heap space");
    }

    private static final Reader GREEDY = new Reader() {
        @Override
        public Reading read(Document document) {
            throw noRoom();
        }

        @Override
        public String version() {
            return "greedy-rules 1";
        }
    };

    static Stream<OutOfRoom> catalogues_that_run_out_of_memory() {
        Catalogue sound = Catalogue.with(new FakeInputs(), () -> FakeReader.engine(new FakeReader()));
        return Stream.of(
                new OutOfRoom(
                        "finding reports",
                        Catalogue.with(
                                (inputs, settings) -> {
                                    throw noRoom();
                                },
                                sound.engine())),
                new OutOfRoom("reading", Catalogue.with(sound.inputs(), () -> FakeReader.engine(GREEDY))),
                new OutOfRoom(
                        "loading models",
                        Catalogue.with(
                                sound.inputs(),
                                () -> new Engine(
                                        new Engine.Versions("other rules", "p", "q"), Engine.Languages::any, () -> {
                                            throw noRoom();
                                        }))),
                new OutOfRoom(
                        "comparing",
                        new Catalogue(
                                sound.inputs(),
                                sound.engine(),
                                () -> {
                                    throw noRoom();
                                },
                                sound.exports(),
                                sound.store())));
    }

    @ParameterizedTest
    @MethodSource("catalogues_that_run_out_of_memory")
    void where_memory_runs_out_one_sentence_says_what_to_do_and_the_case_stays(OutOfRoom of) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path out = folder.resolve("case");
        Files.writeString(reports.resolve("a.txt"), "Orontes 2016-11-28\nKILLED in Sukkari, said Medics.");
        new Terminal().run("build", reports, "-o", out);
        Map<String, String> before = files(out);
        Files.writeString(reports.resolve("b.txt"), "\nCAPTURED in Hanano.");

        Terminal terminal = Terminal.by(of.catalogue());

        assertThat(terminal.run("build", reports, "-o", out)).isEqualTo(3);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .matches("The \\d+ MB of memory that Stemma may use are not enough for this pile; give more, such as"
                        + " STEMMA_JAVA_OPTS=-Xmx4g\\. No finished file was changed\\.\n");
        assertThat(files(out)).isEqualTo(before);
    }

    @Test
    void the_same_folder_can_be_built_once_there_is_room() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path out = folder.resolve("case");
        Files.writeString(reports.resolve("a.txt"), "Orontes 2016-11-28\nKILLED in Sukkari, said Medics.");
        catalogues_that_run_out_of_memory()
                .forEach(of -> Terminal.by(of.catalogue()).run("build", reports, "-o", out));

        assertThat(new Terminal().run("build", reports, "-o", out)).isZero();
        assertThat(Files.readAllLines(out.resolve("ledger.jsonl"))).hasSize(1);
    }

    /** What stands in the files of a case, beside what is kept for building again. */
    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        path.getFileName().toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
