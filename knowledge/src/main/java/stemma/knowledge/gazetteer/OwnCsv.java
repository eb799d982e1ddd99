package stemma.knowledge.gazetteer;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.Origin;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.Tables;

/**
 * Reads a user's places from CSV, row by row. Where a quotation mark is never closed, the row would swallow all that follow;
 * it is given up at its line's end, and reading goes on behind it.
 */
final class OwnCsv {

    private static final List<String> NEEDED = List.of("id", "name");
    private static final List<String> POINT = List.of("lat", "lon");

    /** Outlines in WKT, as maps export them. */
    private static final String OUTLINE = "outline";

    private final String file;
    private final BiConsumer<TableRow, Optional<Outline>> rows;
    private final Consumer<BadRowException> bad;

    /** @param rows takes what was read, with the outline where there is one, and throws where it is wrong */
    OwnCsv(String file, BiConsumer<TableRow, Optional<Outline>> rows, Consumer<BadRowException> bad) {
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
        if (!isWhole(columns)) {
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

    /** Whether nothing is missing that every place needs. */
    private boolean isWhole(List<String> columns) {
        List<String> needed = new ArrayList<>(NEEDED);
        if (!columns.contains(OUTLINE)) {
            needed.addAll(POINT);
        }
        List<String> missing =
                needed.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty()) {
            List<String> others = new ArrayList<>(PlaceRow.COLUMNS);
            others.removeAll(needed);
            others.add(OUTLINE);
            bad.accept(new Origin(file, 1)
                    .error("the first line names no column " + missing + "; it must name " + needed + " and may name "
                            + others + ", so no row of the file could be read"));
        }
        return missing.isEmpty();
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
                TableRow given = new TableRow(new Origin(file, at), columns, line.getFields());
                rows.accept(row(given), outline(given));
            } catch (BadRowException e) {
                bad.accept(e);
            }
        }
        return 0;
    }

    private static TableRow row(TableRow given) {
        return new TableRow(
                given.origin(),
                PlaceRow.COLUMNS,
                PlaceRow.COLUMNS.stream()
                        .map(name -> given.columns().contains(name) ? given.get(name) : "")
                        .toList());
    }

    private static Optional<Outline> outline(TableRow given) {
        String text = given.columns().contains(OUTLINE) ? given.get(OUTLINE) : "";
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Outline.drawn(new WKTReader().read(text)));
        } catch (ParseException e) {
            throw given.bad("the cell '" + OUTLINE + "' is no outline in WKT (" + e.getMessage()
                    + "); write it as POLYGON ((37.16 36.2, 37.17 36.2, 37.17 36.21, 37.16 36.2)), east first");
        } catch (IllegalArgumentException e) {
            throw given.bad(String.valueOf(e.getMessage()));
        }
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
