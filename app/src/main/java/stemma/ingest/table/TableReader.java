package stemma.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stemma.ingest.Item;
import stemma.ingest.Sha256;
import stemma.ingest.SourceFile;
import stemma.ingest.page.Zoned;
import stemma.text.DayEvidence;
import stemma.text.Document;
import stemma.text.Document.Masthead;
import stemma.text.Publisher;

/** The items of one table, a row at a time. Used by one thread, once. */
final class TableReader extends Spliterators.AbstractSpliterator<Item> {

    private static final String SEPARATORS = ",;\t|";
    private static final int ID_DIGITS = 12;

    private final SourceFile file;
    private final Rows rows;
    private final TableFormat format;
    private final Queue<Item> ready = new ArrayDeque<>();
    private Optional<Header> header = Optional.empty();
    private char separator = ',';
    private boolean ended;

    TableReader(SourceFile file, Rows rows, TableFormat format) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.rows = rows;
        this.format = format;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Item> action) {
        while (ready.isEmpty() && !ended) {
            try {
                Optional<Rows.Row> row = rows.next();
                ended = row.isEmpty();
                row.ifPresent(this::read);
            } catch (IOException e) {
                ended = true;
                ready.add(file.unreadable(e));
            }
            if (ended && header.isEmpty() && ready.isEmpty()) {
                ready.add(file.problem(
                        "the table is empty.", "Its first line names the columns, as in text,title,date."));
            }
        }
        Item next = ready.poll();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file.location(), e);
        }
    }

    private void read(Rows.Row row) {
        switch (row) {
            case Rows.Broken broken -> {
                ready.add(file.problem(broken.line(), broken.what(), broken.remedy()));
                ended |= header.isEmpty();
                header = header.or(() -> Optional.of(header(List.of())));
            }
            case Rows.Whole whole when header.isEmpty() -> begin(whole);
            case Rows.Whole whole -> row(whole.line(), cells(whole.text()), header.get());
        }
    }

    private void begin(Rows.Whole first) {
        separator = separator(first.text());
        rows.separatedBy(separator);
        Header found = header(cells(first.text()));
        header = Optional.of(found);
        for (String column : found.missing()) {
            problem(
                    first.line(),
                    "the table has no column \"" + column + "\", which --columns names; it has: " + all(found) + ".",
                    "Write one of these names.");
        }
        if (found.has(Field.TEXT)) {
            if (!found.guessed().isEmpty()) {
                ready.add(new Item.Aside(file.location() + ": columns were told by their names, as --columns "
                        + found.pairs() + " would; give --columns to change that."));
            }
        } else {
            ended = true;
            problem(
                    first.line(),
                    "no column is known to hold the reports' text, so no row is read; the first line says: "
                            + all(found) + ".",
                    "Name it, as in --columns text=NAME; if the table has no first line with names, add one.");
        }
    }

    private Header header(List<String> names) {
        return Header.of(names, format.columns(), format.known().get());
    }

    private static String all(Header header) {
        String names = String.join(", ", header.names());
        return names.length() > 400 ? names.substring(0, names.offsetByCodePoints(0, 200)) + " ..." : names;
    }

    private void row(long line, List<String> cells, Header columns) {
        int expected = columns.names().size();
        if (cells.size() != expected) {
            problem(
                    line,
                    "the row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + " for " + expected
                            + " columns; it is not read.",
                    cells.size() > expected
                            ? "Put cells that hold the separator into quotation marks."
                            : "Add the cells that are missing, empty if need be; a line break in a cell needs quotation"
                                    + " marks around it.");
            return;
        }
        Optional<String> text = columns.cell(cells, Field.TEXT)
                .filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit));
        if (text.isEmpty()) {
            problem(line, "the row has no text; it is not read.", "Fill in its text, or take the row out.");
        } else {
            ready.add(new Item.Report(document(line, cells, columns, text.get())));
        }
    }

    private Document document(long line, List<String> cells, Header columns, String text) {
        Masthead told = new Masthead(
                words(cells, columns, Field.PUBLISHER).map(Publisher::new),
                words(cells, columns, Field.TITLE),
                words(cells, columns, Field.AUTHOR),
                words(cells, columns, Field.URL),
                words(cells, columns, Field.LANGUAGE),
                words(cells, columns, Field.NOTE));
        String where = file.location() + ":" + line;
        Zoned zoned = format.zoner().read(text, told.title());
        List<DayEvidence> days = Stream.concat(days(line, cells, columns).stream(), zoned.days().stream())
                .sorted(Comparator.comparing(DayEvidence::strength))
                .toList();
        String hash = Sha256.of(text);
        String id = words(cells, columns, Field.ID).orElseGet(() -> file.id() + "#" + hash.substring(0, ID_DIGITS));
        Document.Input input = new Document.Input(List.of(where), hash, format.name());
        return new Document(id, input, told.orElse(zoned.printed()), days, text, zoned.zones());
    }

    private List<DayEvidence> days(long line, List<String> cells, Header columns) {
        Optional<String> cell = words(cells, columns, Field.PUBLISHED);
        List<DayEvidence> days = cell.map(words -> CellDays.read(words, file.location() + ":" + line, format.zoner()))
                .orElse(List.of());
        if (cell.isPresent() && days.isEmpty()) {
            problem(line, "\"" + cell.get() + "\" is no day; the report is read without it.", CellDays.ALLOWED);
        }
        return days;
    }

    private static Optional<String> words(List<String> cells, Header columns, Field field) {
        return columns.cell(cells, field).map(String::strip);
    }

    private List<String> cells(String row) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(row)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException e) {
            return List.of(); // more cells than any table has: it is told as a row with too few
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot fail", e);
        }
    }

    /** The sign that parts most cells of the first line. */
    private static char separator(String first) {
        String bare = first.replaceAll("\"[^\"]*\"", "");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.<Integer>comparingLong(
                                sign -> bare.chars().filter(c -> c == sign).count())
                        .thenComparingInt(sign -> -SEPARATORS.indexOf(sign)))
                .orElse((int) ',')
                .intValue();
    }

    private void problem(long line, String what, String remedy) {
        ready.add(file.problem(line, what, remedy));
    }
}
