package stemma.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.app.cache.Cache;
import stemma.app.cache.Hashes;
import stemma.app.page.DataFiles;

/**
 * What the last build of a folder came to, if it came to its end: a build of the same work, where every file is as that one
 * left it, need not read a word.
 */
final class LastBuild {

    private final Path folder;
    private final List<String> files;
    private final Cache cache;

    /**
     * The last build of a folder.
     *
     * @param files that a case has
     */
    LastBuild(Path folder, List<String> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.cache = Cache.in(folder.resolve(CaseFolder.CACHE).resolve("last"));
    }

    /** What it came to, if it did this very work and nobody touched a file since. */
    Optional<Outcome> of(String work) throws IOException {
        Optional<List<String>> kept = cache.find(work);
        Optional<String> now = hashes();
        return kept.isPresent()
                        && now.isPresent()
                        && now.get().equals(kept.get().getFirst())
                ? Optional.of(Outcome.parse(kept.get().subList(1, kept.get().size())))
                : Optional.empty();
    }

    /** To be called before anything in the folder changes, so that a build that is stopped leaves no word of an older one. */
    void forget() throws IOException {
        cache.keepOnly(Set.of());
    }

    void keep(String work, Outcome outcome) throws IOException {
        Optional<String> now = hashes();
        if (now.isPresent()) {
            cache.keep(
                    work, Stream.concat(now.stream(), outcome.texts().stream()).toList());
        }
    }

    /** The hashes of the folder's files; none where one is missing. */
    private Optional<String> hashes() throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (String file : files) {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            hashes.append(Hashes.ofFile(path)).append(' ');
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path beside : all.filter(path -> DataFiles.isOne(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList()) {
                hashes.append(Hashes.ofFile(beside)).append(' ');
            }
        }
        return Optional.of(hashes.toString());
    }
}
