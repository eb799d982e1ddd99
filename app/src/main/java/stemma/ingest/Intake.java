package stemma.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stemma.text.Finding;

/**
 * Finds the files of an input and who reads each. Immutable.
 *
 * @param formats the kinds of file that can be read; the first that accepts a name reads it
 */
public record Intake(List<Format> formats) {

    /** The canonical order of files, which depends on neither the file system nor the order of arguments. */
    private static final Comparator<SourceFile> ORDER = Comparator.comparing(SourceFile::id)
            .thenComparing(SourceFile::location)
            .thenComparing(file -> file.path().toString());

    public Intake {
        formats = List.copyOf(formats);
    }

    /**
     * Lists what there is to read; opens nothing but folders and the table.
     *
     * @param inputs files, and folders that are walked with all they hold
     * @param about a table that tells publisher, day, URL and a note of files, never read as a report itself
     */
    public Pile survey(List<Path> inputs, Optional<Path> about) {
        FileTree tree = new FileTree();
        inputs.forEach(tree::add);
        List<Finding> findings = new ArrayList<>(tree.findings());
        List<SourceFile> files = once(tree.files(), about, findings);
        findings.addAll(unknown(files));
        List<SourceFile> known = distinctIds(
                files.stream().filter(file -> format(file).isPresent()).toList());
        List<Finding> ordered =
                new ArrayList<>(findings.stream().distinct().sorted().toList());
        Map<SourceFile, About.Row> rows = Map.of();
        if (about.isPresent()) {
            About table = About.read(about.get());
            About.Match match = table.match(known);
            ordered.addAll(table.findings());
            ordered.addAll(match.findings());
            rows = match.rows();
        }
        Map<SourceFile, About.Row> told = rows;
        return new Pile(
                known.stream()
                        .map(file ->
                                new Pile.Source(file, format(file).orElseThrow(), Optional.ofNullable(told.get(file))))
                        .toList(),
                ordered);
    }

    private Optional<Format> format(SourceFile file) {
        Path name = file.path().getFileName();
        return name == null
                ? Optional.empty()
                : formats.stream().filter(f -> f.accepts(name.toString())).findFirst();
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
                        file.path().toRealPath(), file, (one, other) -> longest.compare(one, other) <= 0 ? one : other);
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
    private static List<SourceFile> distinctIds(List<SourceFile> files) {
        Map<String, Long> counts = files.stream().collect(Collectors.groupingBy(SourceFile::id, Collectors.counting()));
        return files.stream()
                .map(file -> counts.getOrDefault(file.id(), 1L) > 1
                        ? new SourceFile(file.path(), file.location(), file.location())
                        : file)
                .sorted(ORDER)
                .toList();
    }

    private List<Finding> unknown(List<SourceFile> files) {
        String allowed = formats.stream().flatMap(f -> f.endings().stream()).collect(Collectors.joining(", "));
        Map<String, List<SourceFile>> byEnding = files.stream()
                .filter(file -> format(file).isEmpty())
                .collect(Collectors.groupingBy(Intake::ending, TreeMap::new, Collectors.toList()));
        return byEnding.entrySet().stream()
                .map(kind -> new Finding(
                        kind.getValue().getFirst().location(),
                        "format not read yet: " + kind.getKey() + more(kind.getValue()) + "; allowed: " + allowed + ".",
                        "Convert such files, or leave them out."))
                .toList();
    }

    private static String more(Collection<SourceFile> files) {
        return files.size() == 1 ? "" : " (and " + (files.size() - 1) + " more such files)";
    }

    private static String ending(SourceFile file) {
        String name = file.id().substring(file.id().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "no ending" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
