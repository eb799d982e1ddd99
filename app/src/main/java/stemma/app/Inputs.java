package stemma.app;

import java.io.IOException;
import java.nio.file.Path;
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
     * Reads all reports.
     *
     * @param inputs files and folders; each exists
     * @throws IOException if an input cannot be read at all; what is wrong with one report is an item
     */
    List<Item> read(List<Path> inputs, Settings settings) throws IOException;
}
