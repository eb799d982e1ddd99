package stemma.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The checkout that the tests run in: its modules, sources and pages. */
public record Checkout(Path root) {

    private static final List<String> MODULES = List.of("core", "knowledge", "parser-corenlp", "app");

    /** Finds the checkout from the folder that the tests were started in, which may be one of its modules. */
    public static Checkout here() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(
                    folder.getParent(), "no folder above " + Path.of("").toAbsolutePath() + " holds mvnw");
        }
        return new Checkout(folder);
    }

    /** A source file, with the module and the source folder that it stands in. */
    record Source(String module, Path folder, Path file) {

        /** The package, as its folder tells it. */
        String inPackage() {
            return folder.relativize(file.getParent()).toString().replace('/', '.');
        }

        boolean isPackagePage() {
            return file.endsWith("package-info.java");
        }
    }

    List<Source> mainSources() {
        return sources("src/main/java");
    }

    List<Source> allSources() {
        return Stream.concat(mainSources().stream(), sources("src/test/java").stream())
                .toList();
    }

    /** README and everything under docs/. */
    List<Path> docs() {
        return Stream.concat(
                        files(root.resolve("docs"), file -> file.toString().endsWith(".md")).stream(),
                        Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(root::resolve))
                .toList();
    }

    private List<Source> sources(String folder) {
        return MODULES.stream()
                .flatMap(module -> {
                    Path sources = root.resolve(module).resolve(folder);
                    return files(sources, file -> file.toString().endsWith(".java")).stream()
                            .map(file -> new Source(module, sources, file));
                })
                .toList();
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }
}
