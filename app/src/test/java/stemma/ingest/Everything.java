package stemma.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stemma.app.Catalogue;
import stemma.app.Inputs;

/** Reads with all formats, as the program does. */
public final class Everything {

    private Everything() {}

    public static Items of(Path... inputs) throws IOException {
        return Items.of(Catalogue.standard().inputs().read(List.of(inputs), Inputs.Settings.none()).stream());
    }

    /** What a file of these bytes gives, under a name in a folder. */
    public static Items of(Path folder, String name, byte[] bytes) throws IOException {
        return of(Files.write(folder.resolve(name), bytes));
    }
}
