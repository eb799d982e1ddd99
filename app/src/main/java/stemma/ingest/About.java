package stemma.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.text.DayEvidence;
import stemma.text.Document;
import stemma.text.Document.Masthead;
import stemma.text.Document.Retrieval;
import stemma.text.Finding;

/**
 * The table that comes with files which do not say of themselves who published them, and when. What it says weighs more
 * than what a file says, as a person wrote it. Immutable.
 *
 * @param name of the table's file
 * @param rows those that could be read
 * @param findings about the table and its rows
 */
public record About(String name, List<Row> rows, List<Finding> findings) {

    private static final int MOST_BYTES = 50_000_000;

    /**
     * What one row says of one file.
     *
     * @param where the table and the row's line
     * @param file as the row names it: a path in the folder that was given, or a file's name
     * @param masthead publisher, URL and note, each where the row has one
     * @param days evidence of the day that it gives
     * @param retrieval how the file was got, as far as the row says
     */
    public record Row(String where, String file, Masthead masthead, List<DayEvidence> days, Retrieval retrieval) {

        public Row {
            days = List.copyOf(days);
        }

        /** The item with what this row says of it; a problem stays as it is. */
        Item tell(Item item) {
            return switch (item) {
                case Item.Problem problem -> problem;
                case Item.Aside aside -> aside;
                case Item.Report report -> new Item.Report(tell(report.document()));
            };
        }

        /** What this row says, and where it is silent what an earlier one says of the same file. */
        Row over(Row other) {
            return new Row(
                    where,
                    file,
                    masthead.orElse(other.masthead),
                    Stream.concat(days.stream(), other.days.stream()).toList(),
                    retrieval.orElse(other.retrieval));
        }

        private Document tell(Document document) {
            Document.Input input = document.input();
            return new Document(
                    document.id(),
                    input.retrieved(retrieval.orElse(input.retrieval())),
                    masthead.orElse(document.masthead()),
                    Stream.concat(days.stream(), document.dayEvidence().stream())
                            .sorted(Comparator.comparing(DayEvidence::strength))
                            .toList(),
                    document.text(),
                    document.zones());
        }
    }

    /** Which row speaks of which file, and rows that speak of none. */
    public record Match(Map<SourceFile, Row> rows, List<Finding> findings) {
        public Match {
            rows = Map.copyOf(rows);
            findings = List.copyOf(findings);
        }
    }

    public About {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** Reads a table; what is wrong with it is among its findings. */
    public static About read(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        try {
            Optional<byte[]> bytes = new Content.OnDisk(path).bytes(MOST_BYTES);
            return bytes.isPresent()
                    ? read(name, Decoded.of(bytes.get()))
                    : broken(name, "the table is larger than 50 MB.", "Split it, or leave columns out.");
        } catch (IOException e) {
            return new About(name, List.of(), List.of(SourceFile.unreadable(path.toString(), e)));
        }
    }

    private static About read(String name, Decoded decoded) {
        return switch (decoded) {
            case Decoded.Broken broken -> broken(name, broken.what(), broken.remedy());
            case Decoded.Text text -> new AboutParsing(name).read(text.text());
        };
    }

    private static About broken(String name, String what, String remedy) {
        return new About(name, List.of(), List.of(new Finding(name, what, remedy)));
    }

    /** Joins rows to files: by the path in the folder, with or without that folder's name, else by the file's name. */
    public Match match(List<SourceFile> files) {
        Map<String, List<SourceFile>> byPath = new HashMap<>();
        Map<String, List<SourceFile>> byName = new HashMap<>();
        for (SourceFile file : files) {
            Stream.of(file.id(), file.location()).distinct().forEach(key -> put(byPath, key, file));
            put(byName, file.location().substring(file.location().lastIndexOf('/') + 1), file);
        }
        Map<SourceFile, Row> found = new HashMap<>();
        List<Finding> unmatched = new ArrayList<>();
        for (Row row : rows) {
            String key = key(row.file());
            List<SourceFile> matches = byPath.getOrDefault(key, byName.getOrDefault(key, List.of()));
            if (matches.size() != 1) {
                unmatched.add(unmatched(row, matches));
            } else if (found.putIfAbsent(matches.getFirst(), row) != null) {
                unmatched.add(new Finding(
                        row.where(),
                        "an earlier row already speaks of \"" + row.file() + "\"; this one is not used.",
                        "Keep one row for each file."));
            }
        }
        return new Match(found, unmatched);
    }

    private static Finding unmatched(Row row, List<SourceFile> matches) {
        return matches.isEmpty()
                ? new Finding(
                        row.where(),
                        "no file that is read is called \"" + row.file() + "\".",
                        "Write its path in the folder given, or its name.")
                : new Finding(
                        row.where(),
                        "\"" + row.file() + "\" may be any of "
                                + matches.stream().map(SourceFile::location).collect(Collectors.joining(", ")) + ".",
                        "Write its path.");
    }

    private static void put(Map<String, List<SourceFile>> map, String key, SourceFile file) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
    }

    private static String key(String file) {
        String slashed = file.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }
}
