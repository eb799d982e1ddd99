package stemma.knowledge.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import stemma.text.DayInterval;

/**
 * A row of a table by the names of its columns.
 *
 * @param origin file and line
 * @param columns the names, as in the table's first line
 * @param cells one for each column; a row of too few or too many is bad as soon as one of them is asked for
 */
public record TableRow(Origin origin, List<String> columns, List<String> cells) {

    public TableRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** What to throw where the row cannot be used. */
    public BadRowException bad(String problem) {
        return origin.error(problem);
    }

    /** The same row with another cell in a column. */
    public TableRow with(String column, String cell) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(columns.indexOf(column), cell);
        return new TableRow(origin, columns, changed);
    }

    public String get(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw bad("the table has no column '" + column + "', only " + String.join(", ", columns));
        }
        if (cells.size() != columns.size()) {
            throw bad("the row has " + cells.size() + " cells and the table " + columns.size()
                    + " columns; put quotation marks around a cell that holds a comma");
        }
        return cells.get(at).strip();
    }

    public String required(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw bad("the cell '" + column + "' is empty; every row needs one");
        }
        return cell;
    }

    /** The parts of a cell that {@code |} parts. */
    public List<String> list(String column) {
        return Arrays.stream(get(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public double number(String column) {
        try {
            return Double.parseDouble(required(column));
        } catch (NumberFormatException e) {
            throw bad("'" + get(column) + "' in the column '" + column + "' is no number; write it as 36.20124");
        }
    }

    public OptionalLong count(String column) {
        String cell = get(column);
        try {
            return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
        } catch (NumberFormatException e) {
            throw bad("'" + cell + "' in the column '" + column + "' is no whole number; write 1602264, or nothing");
        }
    }

    /** From the first day of {@code from} to the last day of {@code to}; an empty cell is an open end. */
    public DayInterval days() {
        Optional<LocalDate> from = period("from").flatMap(DayInterval::earliest);
        Optional<LocalDate> to = period("to").flatMap(DayInterval::latest);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw bad("the row ends (" + get("to") + ") before it begins (" + get("from") + ")");
        }
        return new DayInterval(from, to);
    }

    private Optional<DayInterval> period(String column) {
        String cell = get(column);
        try {
            return switch (cell.length()) {
                case 0 -> Optional.empty();
                case 4 -> {
                    Year year = Year.parse(cell);
                    yield Optional.of(DayInterval.between(
                            year.atDay(1), year.plusYears(1).atDay(1).minusDays(1)));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(cell);
                    yield Optional.of(DayInterval.between(month.atDay(1), month.atEndOfMonth()));
                }
                default -> Optional.of(DayInterval.on(LocalDate.parse(cell)));
            };
        } catch (DateTimeException e) {
            throw bad("'" + cell + "' in the column '" + column
                    + "' is no day (2016-11-28), month (2016-11) or year (2016)");
        }
    }
}
