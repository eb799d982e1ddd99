package stemma.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.app.cache.Hashes;

/** What stands in a case folder, for comparing. */
final class CaseBytes {

    private CaseBytes() {}

    /** The hash of each file that a user sees; the cache is not among them. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.getFileName().toString(), Hashes.ofFile(path));
            }
        }
        return files;
    }

    /** Everything with the moment at which it was last written. */
    static Map<String, String> times(Path folder) throws IOException {
        Map<String, String> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                times.put(
                        folder.relativize(path).toString(),
                        Files.getLastModifiedTime(path).toString());
            }
        }
        return times;
    }

    /** Files that are only there while a build goes on. */
    static List<String> unfinished(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        }
    }
}
