package stemma.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stemma.text.Finding;

/**
 * The formats that can be read, and which of them reads a file. Immutable.
 *
 * @param all the surest first: the first that accepts a file's first bytes reads it
 */
record Formats(List<Format> all) {

    Formats {
        all = List.copyOf(all);
    }

    /** Who reads a file; nobody where its kind is not known. */
    Optional<Format> of(SourceFile file) throws IOException {
        Head head = file.head();
        Optional<Format> byContent =
                all.stream().filter(format -> format.accepts(head)).findFirst();
        return byContent.isPresent() || !head.isEmpty() ? byContent : byName(head);
    }

    /** An empty file is whatever it is called; its reader says what is wrong with it. */
    private Optional<Format> byName(Head head) {
        return all.stream().filter(format -> head.endsIn(format.endings())).findFirst();
    }

    /** One finding for each kind of file that nobody reads. */
    List<Finding> unread(Collection<SourceFile> files) {
        String allowed = all.stream().flatMap(f -> f.endings().stream()).collect(Collectors.joining(", "));
        Map<String, List<SourceFile>> byEnding =
                files.stream().collect(Collectors.groupingBy(Formats::ending, TreeMap::new, Collectors.toList()));
        return byEnding.entrySet().stream()
                .map(kind -> unread(kind.getKey(), kind.getValue(), allowed))
                .toList();
    }

    private Finding unread(String ending, List<SourceFile> files, String allowed) {
        String where = files.getFirst().location();
        return all.stream().anyMatch(format -> format.endings().contains(ending))
                ? new Finding(
                        where,
                        "its name ends in " + ending + more(files) + ", and what stands in it is nothing of the kind.",
                        "Give it the ending of what it is, such as .txt for plain text, or leave it out.")
                : new Finding(
                        where,
                        "format not read yet: " + ending + more(files) + "; allowed: " + allowed + ".",
                        "Convert such files, or leave them out.");
    }

    private static String more(Collection<SourceFile> files) {
        return files.size() == 1 ? "" : " (and " + (files.size() - 1) + " more such files)";
    }

    private static String ending(SourceFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? "no ending" : file.name().substring(dot).toLowerCase(Locale.ROOT);
    }

    /** Files that nobody reads, as they are met within one file of the input; a few words are kept of each. */
    static final class Unread {

        private static final int MOST = 10_000;

        private final List<SourceFile> files = new ArrayList<>();

        void add(SourceFile file) {
            if (files.size() < MOST) {
                files.add(file.as(new Content.InMemory(new byte[0])));
            }
        }

        List<SourceFile> take() {
            List<SourceFile> taken = List.copyOf(files);
            files.clear();
            return taken;
        }
    }
}
