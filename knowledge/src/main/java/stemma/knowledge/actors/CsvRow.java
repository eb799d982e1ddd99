package stemma.knowledge.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stemma.text.DayInterval;
import stemma.text.Finding;

/**
 * A row of a table by the names of its columns.
 *
 * @param file where it stands
 * @param line counted from 1
 * @param columns the names, as in the table's first line
 * @param cells one for each column
 */
record CsvRow(String file, long line, List<String> columns, List<String> cells) {

    CsvRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    BrokenRowException broken(String problem) {
        return new BrokenRowException(new Finding(
                file + ", line " + line, problem + ", so the row does not count.", "Correct it or leave it out."));
    }

    String get(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw broken("the table has no column '" + column + "', only " + String.join(", ", columns));
        }
        if (cells.size() != columns.size()) {
            throw broken("the row has " + cells.size() + " cells and the table " + columns.size()
                    + " columns (a cell that holds a comma stands in quotation marks)");
        }
        return cells.get(at).strip();
    }

    String required(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw broken("the cell '" + column + "' is empty");
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

    /** From the first day of {@code from} to the last day of {@code to}; an empty cell is an open end. */
    DayInterval days() {
        Optional<LocalDate> from = period("from").flatMap(DayInterval::earliest);
        Optional<LocalDate> to = period("to").flatMap(DayInterval::latest);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw broken("the row ends (" + get("to") + ") before it begins (" + get("from") + ")");
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
            throw broken("'" + cell + "' in the column '" + column
                    + "' is no day (2016-11-28), month (2016-11) or year (2016)");
        }
    }
}
