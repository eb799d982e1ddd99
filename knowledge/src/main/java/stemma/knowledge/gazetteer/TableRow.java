package stemma.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A row of a table by the names of its columns.
 *
 * @param origin file and line
 * @param columns the names, as in the table's first line
 * @param cells as many as columns
 */
record TableRow(PlaceRow.Origin origin, List<String> columns, List<String> cells) {

    TableRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (columns.size() != cells.size()) {
            throw origin.error("the row has " + cells.size() + " cells, the table " + columns.size()
                    + " columns; put quotes around a cell that holds a comma");
        }
    }

    /** The same row with another cell in a column. */
    TableRow with(String column, String cell) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(columns.indexOf(column), cell);
        return new TableRow(origin, columns, changed);
    }

    String get(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw origin.error("the table has no column '" + column + "', only " + columns);
        }
        return cells.get(at).strip();
    }

    String required(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw origin.error("the cell '" + column + "' is empty; every row needs one");
        }
        return cell;
    }

    /** The parts of a cell that {@code |} parts. */
    List<String> list(String column) {
        return Arrays.stream(get(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    double number(String column) {
        try {
            return Double.parseDouble(required(column));
        } catch (NumberFormatException e) {
            throw origin.error(
                    "'" + get(column) + "' in the column '" + column + "' is no number; write it as 36.20124");
        }
    }

    OptionalLong count(String column) {
        String cell = get(column);
        try {
            return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
        } catch (NumberFormatException e) {
            throw origin.error(
                    "'" + cell + "' in the column '" + column + "' is no whole number; write 1602264, or nothing");
        }
    }
}
