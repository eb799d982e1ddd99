package stemma.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stemma.ingest.Item;

/** Finds the reports in files and folders. */
@FunctionalInterface
public interface Inputs {

    /**
     * Reads all reports.
     *
     * @param inputs files and folders; each exists
     * @param about a table with publisher, day and address of reports that do not print theirs
     * @throws IOException if an input cannot be read at all; what is wrong with one report is an item
     */
    List<Item> read(List<Path> inputs, Optional<Path> about) throws IOException;
}
