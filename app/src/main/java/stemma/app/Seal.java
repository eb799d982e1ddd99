package stemma.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import stemma.app.cache.Hashes;

/**
 * What a build leaves behind when it is done: which program wrote the folder, and the hashes of its manifest and its index.
 * Where it still holds, a build that comes to the same manifest need not make the index again.
 */
final class Seal {

    private final Path folder;
    private final Path index;
    private final Engine.Versions versions;

    Seal(Path folder, String index, Engine.Versions versions) {
        this.folder = folder;
        this.index = folder.resolve(index);
        this.versions = versions;
    }

    /** Whether this program wrote the folder for this manifest, and manifest and index are as it left them. */
    boolean holds(String manifest) throws IOException {
        Path published = folder.resolve(Manifest.FILE);
        return Files.isRegularFile(file())
                && Files.isRegularFile(index)
                && Files.isRegularFile(published)
                && Arrays.equals(Files.readAllBytes(published), manifest.getBytes(StandardCharsets.UTF_8))
                && Files.readString(file(), StandardCharsets.ISO_8859_1).equals(text(manifest));
    }

    void put(String manifest) throws IOException {
        Files.writeString(file(), text(manifest));
    }

    private Path file() {
        return folder.resolve(CaseFolder.CACHE).resolve("seal");
    }

    private String text(String manifest) throws IOException {
        byte[] hash = Hashes.sha256().digest(manifest.getBytes(StandardCharsets.UTF_8));
        return String.join(
                "\n",
                "program " + versions.program(),
                "manifest " + HexFormat.of().formatHex(hash),
                "index " + Hashes.ofFile(index),
                "");
    }
}
