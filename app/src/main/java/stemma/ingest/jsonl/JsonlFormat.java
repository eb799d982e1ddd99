package stemma.ingest.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stemma.ingest.ByteLines;
import stemma.ingest.Format;
import stemma.ingest.Item;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoner;

/**
 * Reads each line of a file as one report.
 *
 * @param zoner tells the parts of a text apart
 * @param mostBytes that a line may have
 */
public record JsonlFormat(Zoner zoner, int mostBytes) implements Format {

    private static final int MOST_BYTES = 20_000_000;

    public JsonlFormat(Zoner zoner) {
        this(zoner, MOST_BYTES);
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl");
    }

    @Override
    public Stream<Item> read(SourceFile file) {
        try {
            ByteLines lines = new ByteLines(Files.newInputStream(file.path()), mostBytes);
            RowReader reader = new RowReader(file, lines, this);
            return StreamSupport.stream(reader, false).onClose(reader::close);
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }
}
