package stemma.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stemma.ingest.Format;
import stemma.ingest.Head;
import stemma.ingest.Item;
import stemma.ingest.Once;
import stemma.ingest.SourceFile;
import stemma.ingest.encoding.LineCharset;
import stemma.ingest.page.Zoner;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads each row of a table as one report.
 *
 * @param zoner tells the parts of a text apart
 * @param columns which of them a person has named
 * @param most characters that a row may have
 * @param known how tables call their columns
 */
public record TableFormat(Zoner zoner, Columns columns, int most, Once<Map<Field, List<String>>> known)
        implements Format {

    private static final int MOST = 10_000_000;
    private static final int BYTES_A_CHARACTER = 4;
    private static final String RESOURCE = "columns.yaml";

    public TableFormat(Zoner zoner, Columns columns) {
        this(zoner, columns, MOST, Once.of(TableFormat::names));
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv", ".tsv");
    }

    /** By its name, or by a first line that names a column of texts and another that is known. */
    @Override
    public boolean accepts(Head head) {
        return Header.isLikely(head.words(), known.get()) || (head.isText() && head.endsIn(endings()));
    }

    @Override
    public Stream<Item> read(SourceFile file) {
        try {
            LineCharset charset = LineCharset.of(file);
            Rows rows = new Rows(charset.lines(BYTES_A_CHARACTER * most), most);
            TableReader reader = new TableReader(file, rows, this);
            return Stream.concat(
                    StreamSupport.stream(reader, false).onClose(reader::close),
                    Stream.of(charset).flatMap(told -> told.finding().stream()));
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private static Map<Field, List<String>> names() {
        try (InputStream stream = TableFormat.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing beside " + TableFormat.class);
            }
            JsonNode root = new YAMLMapper().readTree(stream);
            Map<Field, List<String>> names = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                names.put(
                        field,
                        root.required(field.key())
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            }
            return Collections.unmodifiableMap(names);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }
}
