package stemma.app.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stemma.app.Checkout;
import stemma.app.Inputs;
import stemma.app.Pipeline;
import stemma.app.Progress;
import stemma.app.Trouble;
import stemma.fakes.BuiltCase;
import stemma.fakes.RealEngine;
import stemma.ingest.table.Columns;

/** The case of our own examples, built once for all tests of the page. */
final class ExamplesCase {

    private static final Path FOLDER = build();

    private ExamplesCase() {}

    static Path folder() {
        return FOLDER;
    }

    static Path page() {
        return FOLDER.resolve("index.html");
    }

    /** The question that stands first in the case: one that several reports answer. */
    static String firstQuestion() {
        return new BuiltCase(FOLDER).questions().getFirst().path("id").asString();
    }

    private static Path build() {
        Path folder = Checkout.here().root().resolve("app/target/examples-case");
        try {
            // So that the page is written by the program as it is now, even where nothing else changed.
            Files.deleteIfExists(folder.resolve("index.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build(folder);
    }

    /** Builds the case into a folder of its own. */
    static Path build(Path folder) {
        return build(folder, Checkout.here().root().resolve("examples"));
    }

    /** Builds a case of a few reports that disagree on how much of a quarter is taken and how many died. */
    static Path buildWalk(Path folder) {
        return build(folder, Checkout.here().root().resolve("app/src/test/resources/stemma/app/page/walk"));
    }

    /**
     * Builds a case of other reports.
     *
     * @param reports a folder of them, which may hold an {@code about.csv}
     */
    static Path build(Path folder, Path reports) {
        Path about = reports.resolve("about.csv");
        Inputs.Settings settings = new Inputs.Settings(Optional.of(about).filter(Files::exists), Columns.guessed());
        try {
            new Pipeline(RealEngine.catalogue(), Progress.silent())
                    .build(
                            RealEngine.catalogue().inputs().find(List.of(reports), settings),
                            new Pipeline.Request(folder, 2, settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Trouble e) {
            throw new IllegalStateException("the reports in " + reports + " cannot be built", e);
        }
        return folder;
    }
}
