package stemma.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stemma.app.Catalogue;
import stemma.app.Inputs;

/** Reads with all formats, as the program does. */
public final class Everything {

    private static final Intake INTAKE = Catalogue.intake(Inputs.Settings.none());

    private Everything() {}

    public static Items of(Path... inputs) {
        return Items.of(INTAKE.survey(List.of(inputs), Optional.empty()).items());
    }

    /** What a file of these bytes gives, under a name in a folder. */
    public static Items of(Path folder, String name, byte[] bytes) throws IOException {
        return of(Files.write(folder.resolve(name), bytes));
    }
}
