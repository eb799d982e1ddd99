package stemma.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import stemma.text.Finding;

/** Finds the files of an input and who reads each. Immutable. */
public final class Intake {

    /** The canonical order of files, which depends on neither the file system nor the order of arguments. */
    private static final Comparator<SourceFile> ORDER = Comparator.comparing(SourceFile::id)
            .thenComparing(SourceFile::location)
            .thenComparing(file -> path(file).toString());

    private final Formats formats;
    private final SavedPages savedPages = SavedPages.standard();

    /**
     * An intake.
     *
     * @param formats the kinds of file that can be read, the surest first: the first that accepts a file reads it
     */
    public Intake(List<Format> formats) {
        this.formats = new Formats(formats);
    }

    /**
     * Lists what there is to read; opens folders, the table, and the start of each file to see what it is.
     *
     * @param inputs files, and folders that are walked with all they hold
     * @param about a table that tells publisher, day, URL and a note of files, never read as a report itself
     */
    public Pile survey(List<Path> inputs, Optional<Path> about) {
        FileTree tree = new FileTree();
        inputs.forEach(tree::add);
        List<Finding> findings = new ArrayList<>(tree.findings());
        List<Pile.Source> known = known(reports(once(tree.files(), about, findings)), findings);
        List<Finding> ordered =
                new ArrayList<>(findings.stream().distinct().sorted().toList());
        if (about.isEmpty()) {
            return new Pile(formats, known, ordered);
        }
        About table = About.read(about.get());
        About.Match match = table.match(known.stream().map(Pile.Source::file).toList());
        ordered.addAll(table.findings());
        ordered.addAll(match.findings());
        return new Pile(
                formats, known.stream().map(source -> source.told(match.rows())).toList(), ordered);
    }

    /** Without what only belongs to a page that was saved with its folder. */
    private List<SourceFile> reports(List<SourceFile> files) {
        Predicate<String> companion =
                savedPages.companions(files.stream().map(SourceFile::location).toList());
        return files.stream().filter(file -> !companion.test(file.location())).toList();
    }

    /** Files that somebody reads, in order, and who; of the others, findings. */
    private List<Pile.Source> known(List<SourceFile> files, List<Finding> findings) {
        List<Pile.Source> known = new ArrayList<>();
        List<SourceFile> unread = new ArrayList<>();
        for (SourceFile file : files) {
            try {
                formats.of(file)
                        .ifPresentOrElse(
                                format -> known.add(new Pile.Source(file, format, Optional.empty())),
                                () -> unread.add(file));
            } catch (IOException e) {
                findings.add(SourceFile.unreadable(file.location(), e));
            }
        }
        findings.addAll(formats.unread(unread));
        return distinctIds(known);
    }

    /** Each file once, under the longest of its ids, however often and through whichever folders it was given. */
    private static List<SourceFile> once(List<SourceFile> files, Optional<Path> about, List<Finding> findings) {
        Map<Path, SourceFile> byPlace = new HashMap<>();
        Comparator<SourceFile> longest = Comparator.comparingInt(
                        (SourceFile file) -> -file.id().length())
                .thenComparing(ORDER);
        for (SourceFile file : files) {
            try {
                byPlace.merge(
                        path(file).toRealPath(), file, (one, other) -> longest.compare(one, other) <= 0 ? one : other);
            } catch (IOException e) {
                findings.add(SourceFile.unreadable(file.location(), e));
            }
        }
        about.map(Intake::realPath).ifPresent(byPlace::remove);
        return byPlace.values().stream().sorted(ORDER).toList();
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path; // the table's own reader says what is wrong with it
        }
    }

    /** Two files with the same path in two folders are told apart by the folders' names. */
    private static List<Pile.Source> distinctIds(List<Pile.Source> sources) {
        Map<String, Long> counts = sources.stream()
                .collect(Collectors.groupingBy(source -> source.file().id(), Collectors.counting()));
        return sources.stream()
                .map(source -> counts.getOrDefault(source.file().id(), 1L) > 1 ? source.calledByLocation() : source)
                .sorted(Comparator.comparing(Pile.Source::file, ORDER))
                .toList();
    }

    private static Path path(SourceFile file) {
        return switch (file.content()) {
            case Content.OnDisk disk -> disk.path();
            case Content.InMemory other -> throw new IllegalArgumentException(file.location() + " is in no folder");
            case Content.Flowing other -> throw new IllegalArgumentException(file.location() + " is in no folder");
        };
    }
}
