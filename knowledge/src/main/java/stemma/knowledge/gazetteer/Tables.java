package stemma.knowledge.gazetteer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the gazetteer's resources. */
final class Tables {

    private static final String FOLDER = "/stemma/knowledge/gazetteer/";

    private Tables() {}

    /** The rows of a table of the resource folder, in order. */
    static List<TableRow> read(String file) {
        return parse(file, text(file));
    }

    /** The rows of a table: comma-separated, UTF-8, the first line names the columns. */
    static List<TableRow> parse(String file, String csv) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            List<String> columns = List.of();
            for (CsvRecord line : reader) {
                if (columns.isEmpty()) {
                    columns = line.getFields();
                } else {
                    rows.add(new TableRow(
                            new PlaceRow.Origin(file, line.getStartingLineNumber()), columns, line.getFields()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + file, e);
        }
        return rows;
    }

    static String text(String file) {
        try (InputStream in = Tables.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FOLDER + file
                        + " is missing; it belongs to the knowledge module, build that again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + FOLDER + file, e);
        }
    }
}
