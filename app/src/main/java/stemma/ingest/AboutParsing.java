package stemma.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document.Masthead;
import stemma.text.Document.Retrieval;
import stemma.text.Finding;
import stemma.text.Publisher;

/** Reads the text of one table, whatever the order of its columns. Used once. */
final class AboutParsing {

    private static final List<String> COLUMNS =
            List.of("file", "publisher", "published", "url", "retrieved", "archive", "note");

    private final String name;
    private final List<About.Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<String> header = List.of();

    AboutParsing(String name) {
        this.name = name;
    }

    About read(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(this::record);
        } catch (CsvParseException e) {
            add(
                    name,
                    "the table breaks off: " + e.getMessage() + ".",
                    "Check its quotation marks; rows above it are used.");
        } catch (IOException e) {
            findings.add(SourceFile.unreadable(name, e));
        }
        if (header.isEmpty()) {
            add(name, "the table is empty.", "Its first line names the columns: " + String.join(",", COLUMNS) + ".");
        }
        return new About(name, rows, findings);
    }

    private void record(CsvRecord csv) {
        if (header.isEmpty()) {
            header(csv);
        } else if (header.contains("file")) {
            row(csv, name + ":" + csv.getStartingLineNumber());
        }
    }

    private void header(CsvRecord csv) {
        header = csv.getFields().stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        TreeSet<String> unknown = new TreeSet<>(header);
        COLUMNS.forEach(unknown::remove);
        String where = name + ":" + csv.getStartingLineNumber();
        if (!header.contains("file")) {
            add(
                    where,
                    "the first line names no column \"file\", so no row can be used; it says: "
                            + String.join(",", header) + ".",
                    "Name the columns: " + String.join(",", COLUMNS) + ".");
        } else if (!unknown.isEmpty()) {
            add(
                    where,
                    "columns that are not read: " + String.join(", ", unknown) + ".",
                    "Allowed are " + String.join(", ", COLUMNS) + ", in any order.");
        }
    }

    private void row(CsvRecord csv, String where) {
        if (csv.getFieldCount() > header.size()) {
            add(
                    where,
                    "the row has " + csv.getFieldCount() + " cells for " + header.size() + " columns; it is not used.",
                    "Put cells that hold a comma into quotation marks.");
            return;
        }
        Optional<String> file = cell(csv, "file");
        if (file.isEmpty()) {
            add(where, "the row names no file.", "Fill in the column \"file\".");
            return;
        }
        Masthead masthead = new Masthead(
                cell(csv, "publisher").map(Publisher::new),
                Optional.empty(),
                Optional.empty(),
                cell(csv, "url"),
                Optional.empty(),
                cell(csv, "note"));
        Optional<LocalDate> retrieved = retrieved(csv, where);
        List<DayEvidence> days = Stream.concat(
                        published(csv, where).stream(), retrieved.map(day -> byThen(day, where)).stream())
                .toList();
        rows.add(new About.Row(where, file.get(), masthead, days, new Retrieval(retrieved, cell(csv, "archive"))));
    }

    private Optional<DayEvidence> published(CsvRecord csv, String where) {
        Optional<String> written = cell(csv, "published");
        Optional<DayInterval> days = written.flatMap(StatedDays::read);
        if (written.isPresent() && days.isEmpty()) {
            add(
                    where,
                    "\"" + written.get() + "\" is no day; the report keeps what else is known of its day.",
                    StatedDays.ALLOWED);
        }
        return days.map(when -> stated("stated in " + where, when));
    }

    private Optional<LocalDate> retrieved(CsvRecord csv, String where) {
        Optional<String> written = cell(csv, "retrieved");
        Optional<LocalDate> day =
                written.flatMap(StatedDays::read).filter(DayInterval::isOneDay).flatMap(DayInterval::latest);
        if (written.isPresent() && day.isEmpty()) {
            add(
                    where,
                    "\"" + written.get() + "\" is no day on which a file can have been retrieved; it is not used.",
                    "Write a day (2016-11-28).");
        }
        return day;
    }

    private static DayEvidence byThen(LocalDate day, String where) {
        return stated(
                "retrieved on " + day + ", as stated in " + where + "; it was published then or before",
                DayInterval.until(day));
    }

    private static DayEvidence stated(String what, DayInterval days) {
        return new DayEvidence(what, days, DayEvidence.Strength.STATED, Optional.empty());
    }

    private Optional<String> cell(CsvRecord csv, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= csv.getFieldCount()
                ? Optional.empty()
                : Optional.of(csv.getField(index).strip()).filter(cell -> !cell.isEmpty());
    }

    private void add(String where, String what, String remedy) {
        findings.add(new Finding(where, what, remedy));
    }

    /** A comma, unless the first line has none and holds what spreadsheets of other countries write instead. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
