package stemma.app.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts which records change under other labels; {@code bench/label-invariance} runs it on reports that lie elsewhere.
 *
 * <p>Settings: {@code stemma.labels.draws}, how many draws; {@code stemma.labels.show}, a list of report ids, one a line,
 * whose changed values are printed. Of other reports only counts and slots are.
 */
final class LabelInvariance {

    private LabelInvariance() {}

    public static void main(String[] args) throws IOException {
        int draws = Integer.getInteger("stemma.labels.draws", 3);
        Optional<String> list = Optional.ofNullable(System.getProperty("stemma.labels.show"));
        Set<String> shown = list.isPresent() ? Set.copyOf(Files.readAllLines(Path.of(list.get()))) : Set.of();
        int changes = 0;
        for (Path file : files(Arrays.stream(args).map(Path::of).toList())) {
            LabelledReports reports = LabelledReports.of(file);
            for (int seed = 1; seed <= draws; seed++) {
                Map<String, RecordComparison> compared = reports.compare(seed);
                changes += compared.values().stream()
                        .mapToInt(c -> c.changes().size())
                        .sum();
                print(file + ", draw " + seed, compared, shown);
            }
        }
        System.exit(changes == 0 ? 0 : 1);
    }

    /** Files as they are, and of folders the reports in them. */
    static List<Path> files(List<Path> given) throws IOException {
        Stream.Builder<Path> files = Stream.builder();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(file -> file.toString().matches(".*\\.(txt|jsonl)"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files.build().sorted(Comparator.comparing(Path::toString)).toList();
    }

    private static void print(String what, Map<String, RecordComparison> compared, Set<String> shown) {
        System.out.printf(
                "%s: %d reports, %d claims, changed: %s%n",
                what,
                compared.size(),
                compared.values().stream().mapToInt(RecordComparison::records).sum(),
                RecordComparison.counts(compared.values().stream()));
        compared.forEach((id, comparison) -> {
            if (!comparison.changes().isEmpty()) {
                System.out.println("  " + id + " " + RecordComparison.counts(Stream.of(comparison)));
                if (shown.contains(id)) {
                    comparison.changes().forEach(c -> System.out.println("    " + c.slot() + ": " + c.what()));
                }
            }
        });
    }
}
