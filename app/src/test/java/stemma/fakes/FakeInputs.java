package stemma.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stemma.app.Inputs;
import stemma.ingest.Format;
import stemma.ingest.Head;
import stemma.ingest.Intake;
import stemma.ingest.Item;
import stemma.ingest.Pile;
import stemma.ingest.SourceFile;

/** Reads files whose first line is "PUBLISHER DAY"; the whole file is the text. A file that starts with "%" is no report. */
public final class FakeInputs implements Inputs {

    /** Any file will do. */
    private record FakeFormat() implements Format {

        @Override
        public String name() {
            return "fake";
        }

        @Override
        public List<String> endings() {
            return List.of("");
        }

        @Override
        public boolean accepts(Head head) {
            return true;
        }

        @Override
        public Stream<Item> read(SourceFile file) {
            try {
                return Stream.of(item(file, new String(file.open().readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Pile find(List<Path> inputs, Settings settings) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return new Intake(List.of(new FakeFormat())).survey(all, settings.about());
    }

    private static Item item(SourceFile file, String text) {
        if (text.startsWith("%")) {
            return file.problem("is no text.", "Convert it to text.");
        }
        String[] head = text.lines().findFirst().orElse(" ").split(" ", -1);
        return new Item.Report(Samples.report(file.id(), head[0], head.length > 1 ? head[1] : "", text));
    }
}
