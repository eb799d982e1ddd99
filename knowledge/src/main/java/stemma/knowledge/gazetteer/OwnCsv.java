package stemma.knowledge.gazetteer;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.Origin;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.Tables;

/**
 * Reads a user's places from CSV, row by row. Where a quotation mark is never closed, the row would swallow all that follow;
 * it is given up at its line's end, and reading goes on behind it.
 */
final class OwnCsv {

    private static final List<String> NEEDED = List.of("id", "name", "lat", "lon");

    private final String file;
    private final Consumer<TableRow> rows;
    private final Consumer<BadRowException> bad;

    /** @param rows takes what was read, and throws where it is wrong */
    OwnCsv(String file, Consumer<TableRow> rows, Consumer<BadRowException> bad) {
        this.file = file;
        this.rows = rows;
        this.bad = bad;
    }

    void read(String csv) {
        int head = endOfLine(csv, 0);
        List<String> columns = new ArrayList<>();
        for (CsvRecord line : records(csv.substring(0, head))) {
            line.getFields().forEach(field -> columns.add(field.strip()));
        }
        List<String> missing =
                NEEDED.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            bad.accept(new Origin(file, 1)
                    .error("the first line names no column " + missing + "; it must name " + NEEDED + " and may name "
                            + PlaceRow.COLUMNS.stream()
                                    .filter(name -> !NEEDED.contains(name))
                                    .toList()
                            + ", so no row of the file could be read"));
            return;
        }
        int from = head;
        long lines = 1;
        while (from < csv.length()) {
            long broken = readFrom(csv.substring(from), lines, columns);
            if (broken == 0) {
                return;
            }
            for (long line = lines; line < broken; line++) {
                from = endOfLine(csv, from);
            }
            lines = broken;
        }
    }

    /**
     * Reads rows up to the first that runs over its line and does not fit.
     *
     * @param before lines before this text
     * @return the line of that row; 0 where there is none
     */
    private long readFrom(String csv, long before, List<String> columns) {
        for (CsvRecord line : records(csv)) {
            long at = before + line.getStartingLineNumber();
            boolean fits = line.getFieldCount() == columns.size();
            if (!fits && line.getFields().stream().anyMatch(field -> field.contains("\n"))) {
                bad.accept(new Origin(file, at)
                        .error("a quotation mark opens a cell here and is not closed in this line"));
                return at;
            }
            try {
                rows.accept(row(new Origin(file, at), columns, line.getFields()));
            } catch (BadRowException e) {
                bad.accept(e);
            }
        }
        return 0;
    }

    private static TableRow row(Origin origin, List<String> columns, List<String> cells) {
        TableRow given = new TableRow(origin, columns, cells);
        return new TableRow(
                origin,
                PlaceRow.COLUMNS,
                PlaceRow.COLUMNS.stream()
                        .map(name -> columns.contains(name) ? given.get(name) : "")
                        .toList());
    }

    private static int endOfLine(String csv, int from) {
        int end = csv.indexOf('\n', from);
        return end < 0 ? csv.length() : end + 1;
    }

    private List<CsvRecord> records(String csv) {
        try {
            return Tables.lines(file, csv);
        } catch (BadRowException e) {
            bad.accept(e);
            return List.of();
        }
    }
}
