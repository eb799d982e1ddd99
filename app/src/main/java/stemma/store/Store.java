package stemma.store;

import java.nio.file.Path;

/** A kind of index over a case. */
public interface Store {

    /** The file's name in the case folder. */
    String file();

    /** Opens a new, empty store. */
    Writer writer(Path file);

    /**
     * Opens a store for reading only.
     *
     * @throws java.io.UncheckedIOException if the file is not such a store
     */
    View view(Path file);
}
