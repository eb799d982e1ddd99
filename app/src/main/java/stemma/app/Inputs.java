package stemma.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stemma.ingest.Item;
import stemma.ingest.table.Columns;

/** Finds the reports in files and folders. */
@FunctionalInterface
public interface Inputs {

    /**
     * How to read.
     *
     * @param about a table with publisher, day and address of reports that do not print theirs
     * @param columns what the columns of tables hold, as far as a person says
     * @param aside is told what a person may want to know and need not act upon
     */
    record Settings(Optional<Path> about, Columns columns, Consumer<String> aside) {

        /** Nothing is said, and nobody listens. */
        public static Settings none() {
            return new Settings(Optional.empty(), Columns.guessed(), words -> {});
        }
    }

    /**
     * Reads all reports, and holds none of them.
     *
     * @param inputs files and folders; each exists
     * @param taker is handed each report and each finding, as they come
     * @throws IOException if an input cannot be read at all; what is wrong with one report is an item
     */
    void read(List<Path> inputs, Settings settings, Consumer<Item> taker) throws IOException;

    /** The same as a list, for a pile that fits into memory. */
    default List<Item> read(List<Path> inputs, Settings settings) throws IOException {
        List<Item> items = new ArrayList<>();
        read(inputs, settings, items::add);
        return items;
    }
}
