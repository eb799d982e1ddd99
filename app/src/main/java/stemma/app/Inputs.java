package stemma.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.Item;
import stemma.ingest.Pile;
import stemma.ingest.table.Columns;

/** Finds the reports in files and folders. */
@FunctionalInterface
public interface Inputs {

    /**
     * How to read; part of what a case means.
     *
     * @param about a table with publisher, day and address of reports that do not print theirs
     * @param columns what the columns of tables hold, as far as a person says
     * @param published days of publication that a person gives for files
     * @param tables the file of each table of the user's own that reports are read by, by what it holds
     */
    record Settings(Optional<Path> about, Columns columns, GivenDays published, Map<String, Path> tables) {

        /** What the table of places is called among the tables. */
        public static final String PLACES = "gazetteer";

        /** What the table of camps is called among the tables. */
        public static final String CAMPS = "camps";

        public Settings {
            tables = Map.copyOf(tables);
        }

        /** No day is given, and reports are read by the tables that ship. */
        public Settings(Optional<Path> about, Columns columns) {
            this(about, columns, GivenDays.none());
        }

        /** Reports are read by the tables that ship. */
        public Settings(Optional<Path> about, Columns columns, GivenDays published) {
            this(about, columns, published, Map.of());
        }

        /** Nothing is said. */
        public static Settings none() {
            return new Settings(Optional.empty(), Columns.guessed());
        }
    }

    /**
     * Lists what there is to read.
     *
     * @param inputs files and folders; each exists
     * @throws IOException if an input cannot be read at all; what is wrong with one report is an item
     */
    Pile find(List<Path> inputs, Settings settings) throws IOException;

    /** Reads all reports. */
    default List<Item> read(List<Path> inputs, Settings settings) throws IOException {
        try (Stream<Item> items = find(inputs, settings).items()) {
            return items.toList();
        }
    }
}
