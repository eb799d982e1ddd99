package stemma.app;

import java.util.List;
import java.util.function.Supplier;
import stemma.export.Export;
import stemma.export.csv.LedgerCsv;
import stemma.export.jsonl.DocumentsWriter;
import stemma.export.jsonl.LedgerWriter;
import stemma.store.Store;
import stemma.store.sqlite.SqliteStore;

/**
 * The only list of plug-ins.
 *
 * @param inputs finds the reports in what a user names
 * @param engine makes the reader; asked once, and only by commands that read, because it loads a parser
 * @param exports the files of a case folder
 * @param store the index of a case folder
 */
public record Catalogue(Inputs inputs, Supplier<Engine> engine, List<Export> exports, Store store) {

    public Catalogue {
        exports = List.copyOf(exports);
    }

    /** Everything as Stemma ships it. */
    public static Catalogue standard() {
        return with(
                (inputs, about) -> {
                    throw new IllegalStateException("no way to read inputs is wired");
                },
                () -> {
                    throw new IllegalStateException("no reader is wired");
                });
    }

    /** A catalogue with all exports and the store that a case folder has. */
    public static Catalogue with(Inputs inputs, Supplier<Engine> engine) {
        return new Catalogue(
                inputs, engine, List.of(new DocumentsWriter(), new LedgerWriter(), new LedgerCsv()), new SqliteStore());
    }
}
