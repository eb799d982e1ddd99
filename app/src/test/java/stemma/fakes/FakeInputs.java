package stemma.fakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stemma.app.Inputs;
import stemma.ingest.Item;
import stemma.text.Finding;

/** Reads files whose first line is "PUBLISHER DAY"; the whole file is the text. A file that starts with "%" is no report. */
public final class FakeInputs implements Inputs {

    @Override
    public void read(List<Path> inputs, Settings settings, Consumer<Item> taker) throws IOException {
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    taker.accept(item(file));
                }
            }
        }
    }

    private static Item item(Path file) throws IOException {
        String text = Files.readString(file);
        if (text.startsWith("%")) {
            return new Item.Problem(new Finding(file.getFileName().toString(), "is no text.", "Convert it to text."));
        }
        String[] head = text.lines().findFirst().orElse(" ").split(" ", -1);
        return new Item.Report(
                Samples.report(file.getFileName().toString(), head[0], head.length > 1 ? head[1] : "", text));
    }
}
