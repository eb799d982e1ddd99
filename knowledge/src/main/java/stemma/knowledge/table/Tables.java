package stemma.knowledge.table;

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

/** Reads tables: comma-separated, UTF-8, the first line names the columns. */
public final class Tables {

    private static final String FOLDER = "/stemma/knowledge/";

    private Tables() {}

    /** The rows of a table that ships with Stemma, in order, such as {@code actors/camps.csv}. */
    public static List<TableRow> shipped(String file) {
        return rows(file, text(file));
    }

    /**
     * The rows of a table, in order; empty lines are left out.
     *
     * @param file what errors call the table
     * @throws BadRowException if the text is no such table
     */
    public static List<TableRow> rows(String file, String csv) {
        List<TableRow> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (CsvRecord line : lines(file, csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
            List<String> cells = line.getFields();
            if (columns.isEmpty()) {
                columns = cells.stream().map(String::strip).toList();
            } else if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                rows.add(new TableRow(new Origin(file, line.getStartingLineNumber()), columns, cells));
            }
        }
        return rows;
    }

    /**
     * The lines of cells of a text, whatever stands in them and however many cells they have.
     *
     * @param file what errors call the table
     * @throws BadRowException if the text cannot be parted into cells
     */
    public static List<CsvRecord> lines(String file, String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new Origin(file, 1)
                    .error("the file is no table of cells parted by commas (" + e.getMessage()
                            + "), so none of its rows counts; check that every quotation mark that opens a cell is"
                            + " closed");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /** The text of a resource of this module, such as {@code actors/camps.csv}. */
    public static String text(String file) {
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
