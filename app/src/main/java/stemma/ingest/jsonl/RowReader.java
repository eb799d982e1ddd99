package stemma.ingest.jsonl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stemma.ingest.Decoded;
import stemma.ingest.Item;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoned;
import stemma.ingest.stream.ByteLines;
import stemma.text.DayEvidence;
import stemma.text.Document;
import stemma.text.Document.Masthead;
import stemma.text.Publisher;

/**
 * The items of one file in the order of its lines. Some lines at a time are taken apart by all processors, as finding the parts of a
 * page is the most of it. Used by one thread, once.
 */
final class RowReader extends Spliterators.AbstractSpliterator<Item> {

    private static final int MB = 1_000_000;

    /** So many lines are held at a time, or as many as have these bytes together. */
    private static final int LINES = 64;

    private static final int BYTES = MB;

    /**
     * What a line gives.
     *
     * @param unknown its keys that are not read
     */
    private record Read(long line, List<String> unknown, List<Item> items) {}

    private final SourceFile file;
    private final ByteLines lines;
    private final JsonlFormat format;
    private final Queue<Item> ready = new ArrayDeque<>();
    private final Set<String> namedKeys = new TreeSet<>();
    private boolean ended;

    RowReader(SourceFile file, ByteLines lines, JsonlFormat format) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.lines = lines;
        this.format = format;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Item> action) {
        while (ready.isEmpty() && !ended) {
            List<ByteLines.ByteLine> some = new ArrayList<>();
            Optional<IOException> fault = fill(some);
            some.parallelStream().map(this::read).toList().forEach(this::take);
            fault.ifPresent(e -> ready.add(file.unreadable(e)));
        }
        Item next = ready.poll();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    /** Adds the next lines, up to where the file ends or cannot be read on. */
    private Optional<IOException> fill(List<ByteLines.ByteLine> some) {
        try {
            for (long bytes = 0; some.size() < LINES && bytes < BYTES && !ended; ) {
                Optional<ByteLines.ByteLine> line = lines.next();
                ended = line.isEmpty();
                line.ifPresent(some::add);
                bytes += line.flatMap(ByteLines.ByteLine::bytes)
                        .map(held -> held.length)
                        .orElse(0);
            }
            return Optional.empty();
        } catch (IOException e) {
            ended = true;
            return Optional.of(e);
        }
    }

    private void take(Read read) {
        List<String> keys = read.unknown().stream().filter(namedKeys::add).toList();
        if (!keys.isEmpty()) {
            ready.add(file.problem(
                    read.line(),
                    "keys that are not read: " + String.join(", ", keys) + ". This is said once.",
                    "Read are " + String.join(", ", new TreeSet<>(Row.KEYS)) + "."));
        }
        ready.addAll(read.items());
    }

    void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file.location(), e);
        }
    }

    private Read read(ByteLines.ByteLine line) {
        if (line.bytes().isEmpty()) {
            return faulty(
                    line.number(),
                    new Row.Fault(
                            "the line is longer than " + format.mostBytes() / MB + " MB; it is not read.",
                            "A report has 20 MB at most; cut it, or take it out."));
        }
        return switch (Decoded.of(line.bytes().get())) {
            case Decoded.Broken broken -> faulty(line.number(), new Row.Fault(broken.what(), broken.remedy()));
            case Decoded.Text text when text.text().isBlank() -> new Read(line.number(), List.of(), List.of());
            case Decoded.Text text -> row(line.number(), Row.of(text.text()));
        };
    }

    private Read faulty(long line, Row.Fault fault) {
        return new Read(line, List.of(), List.of(file.problem(line, fault.what(), fault.remedy())));
    }

    private Read row(long line, Row row) {
        List<Item> items = new ArrayList<>();
        if (row.isObject()) {
            Optional<String> id = row.required("id");
            Optional<String> text = row.required("text");
            if (id.isPresent() && text.isPresent()) {
                items.add(new Item.Report(document(line, row, id.get(), text.get())));
            }
        }
        row.faults().forEach(fault -> items.add(file.problem(line, fault.what(), fault.remedy())));
        return new Read(line, row.isObject() ? row.unknownKeys() : List.of(), items);
    }

    private Document document(long line, Row row, String id, String text) {
        Masthead told = new Masthead(
                row.optional("publisher").map(Publisher::new),
                row.optional("title"),
                row.optional("author"),
                row.optional("url"),
                row.optional("language"),
                row.optional("note"));
        Zoned zoned = format.zoner().read(text, told.title());
        String where = file.location() + ":" + line;
        Stream<DayEvidence> recorded = row.published().stream()
                .map(days ->
                        new DayEvidence("recorded in " + where, days, DayEvidence.Strength.RECORDED, Optional.empty()));
        List<DayEvidence> days = Stream.concat(recorded, zoned.days().stream())
                .sorted(Comparator.comparing(DayEvidence::strength))
                .toList();
        String hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        Document.Input input = new Document.Input(List.of(where), hash, format.name());
        return new Document(id, input, told.orElse(zoned.printed()), days, text, zoned.zones());
    }
}
