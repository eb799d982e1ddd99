package stemma.knowledge.actors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import stemma.text.Finding;

/** Reads tables about actors: comma-separated, the first line names the columns. */
final class CsvTables {

    private static final String FOLDER = "/stemma/knowledge/actors/";

    private CsvTables() {}

    /** The rows of a table that ships with Stemma. */
    static List<CsvRow> shipped(String file) {
        return rows(file, text(file));
    }

    /**
     * The rows of a table, in order; empty lines left out.
     *
     * @throws BrokenRowException if the text is no such table
     */
    static List<CsvRow> rows(String file, String csv) {
        List<CsvRow> rows = new ArrayList<>();
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<String> columns = List.of();
            for (CsvRecord line : reader) {
                if (columns.isEmpty()) {
                    columns = line.getFields().stream().map(String::strip).toList();
                } else {
                    rows.add(new CsvRow(file, line.getStartingLineNumber(), columns, line.getFields()));
                }
            }
        } catch (CsvParseException e) {
            throw new BrokenRowException(new Finding(
                    file,
                    "is no table of cells parted by commas (" + e.getMessage() + "); none of its rows counts.",
                    "Check that every quotation mark that opens a cell is closed."));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
        return rows;
    }

    static String text(String file) {
        try (InputStream in = CsvTables.class.getResourceAsStream(FOLDER + file)) {
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
