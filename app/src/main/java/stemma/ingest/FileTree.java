package stemma.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import stemma.text.Finding;

/**
 * The files of paths that a person gave. Folders are walked, links are followed, hidden files and folders (a name that
 * starts with a dot) are passed over unless they are given by name. Used by one thread.
 */
final class FileTree {

    private static final String SLASH = "/";

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Adds a file, or the files of a folder. */
    void add(Path given) {
        Path root = given.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(root)) {
                walk(given, root);
            } else if (Files.isRegularFile(root)) {
                files.add(new SourceFile(root, name(root), name(root)));
            } else {
                Files.readAttributes(root, BasicFileAttributes.class);
                findings.add(new Finding(given.toString(), "it is neither a file nor a folder.", "Leave it out."));
            }
        } catch (IOException e) {
            findings.add(SourceFile.unreadable(given.toString(), e));
        }
    }

    private void walk(Path given, Path root) throws IOException {
        int before = files.size() + findings.size();
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(root));
        if (files.size() + findings.size() == before) {
            findings.add(
                    new Finding(given.toString(), "the folder holds no file.", "Give the folder with the reports."));
        }
    }

    List<SourceFile> files() {
        return List.copyOf(files);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String slashed(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining(SLASH));
    }

    /** Collects the files below one folder. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (name(file).startsWith(".")) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                files.add(new SourceFile(file, slashed(root.relativize(file)), location(file)));
            } else {
                findings.add(new Finding(
                        location(file),
                        "it is no file, or a link that leads nowhere.",
                        "Remove it or repair the link."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            findings.add(SourceFile.unreadable(location(file), why));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            if (why != null) {
                findings.add(SourceFile.unreadable(location(folder), why));
            }
            return FileVisitResult.CONTINUE;
        }

        private String location(Path file) {
            String folder = name(root);
            String below = slashed(root.relativize(file));
            return folder.isEmpty() ? below : below.isEmpty() ? folder : folder + SLASH + below;
        }
    }
}
