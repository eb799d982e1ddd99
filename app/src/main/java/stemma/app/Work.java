package stemma.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import stemma.app.cache.Hashes;
import stemma.app.deciding.DecisionFile;
import stemma.export.Export;
import stemma.ingest.Pile;
import stemma.ingest.SourceFile;
import stemma.text.Finding;

/**
 * All that the result of a build depends on, as one hash: the program, the settings, the decisions of people in the case
 * folder, and the name and every byte of each input. Builds of the same work come to the same case.
 */
final class Work {

    private final MessageDigest digest = Hashes.sha256();

    private Work() {}

    /** The hash in lower-case hexadecimal; none where an input cannot be read, so that it is tried anew each time. */
    static Optional<String> of(Pile pile, Pipeline.Request request, Engine.Versions versions, List<Export> exports) {
        Work work = new Work();
        work.put(versions.program());
        work.put(versions.rules());
        work.put(versions.parser());
        exports.forEach(export -> work.put(export.file()));
        try {
            work.put(request.settings());
            DecisionFile.in(request.out()).lines().forEach(work::put);
            for (Pile.Source source : pile.sources()) {
                work.put(source.file().id());
                work.put(source.file().location());
                work.put(source.file());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        pile.findings().stream().map(Finding::sentence).forEach(work::put);
        return Optional.of(HexFormat.of().formatHex(work.digest.digest()));
    }

    private void put(Inputs.Settings settings) throws IOException {
        put(settings.columns().pairs());
        settings.published().sorted().forEach((file, day) -> put("published " + file + "=" + day));
        if (settings.about().isPresent()) {
            Path about = settings.about().get();
            put(about.toString());
            put(Hashes.ofFile(about));
        }
    }

    private void put(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            put(Hashes.ofStream(in));
        }
    }

    private void put(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
