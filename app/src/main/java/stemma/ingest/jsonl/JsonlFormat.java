package stemma.ingest.jsonl;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stemma.ingest.Format;
import stemma.ingest.Head;
import stemma.ingest.Item;
import stemma.ingest.SourceFile;
import stemma.ingest.encoding.LineCharset;
import stemma.ingest.page.Zoner;

/**
 * Reads each line of a file as one report.
 *
 * @param zoner tells the parts of a text apart
 * @param mostBytes that a line may have
 */
public record JsonlFormat(Zoner zoner, int mostBytes) implements Format {

    private static final int MOST_BYTES = 20_000_000;
    private static final Pattern FIRST_LINE =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*\\{[^\\n]*\"text\"\\s*:\\s*\"");

    public JsonlFormat(Zoner zoner) {
        this(zoner, MOST_BYTES);
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    /** By its name, or by a first line that is an object in braces with a text. */
    @Override
    public boolean accepts(Head head) {
        return FIRST_LINE.matcher(head.words()).lookingAt() || (head.isText() && head.endsIn(endings()));
    }

    @Override
    public Stream<Item> read(SourceFile file) {
        try {
            LineCharset charset = LineCharset.of(file);
            RowReader reader = new RowReader(file, charset.lines(mostBytes), this);
            return Stream.concat(
                    StreamSupport.stream(reader, false).onClose(reader::close),
                    Stream.of(charset).flatMap(told -> told.finding().stream()));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }
}
