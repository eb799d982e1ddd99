package stemma.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.app.Catalogue;
import stemma.app.Inputs;

/** Reads files as {@code build} does before it looks at any sentence, and prints how long that took and how much memory. By hand. */
final class ReadingStage {

    private ReadingStage() {}

    /** Reads the files and folders that are named, and keeps nothing of them. */
    public static void main(String[] inputs) {
        long began = System.nanoTime();
        long[] counts = new long[3];
        List<String> findings = new ArrayList<>();
        Pile pile = Catalogue.intake(Inputs.Settings.none())
                .survey(Stream.of(inputs).map(Path::of).toList(), Optional.empty());
        try (Stream<Item> items = pile.items()) {
            items.forEach(item -> {
                switch (item) {
                    case Item.Report report -> {
                        counts[0]++;
                        counts[1] += report.document().text().length();
                        if (counts[0] % 1000 == 0) {
                            System.out.printf(Locale.ROOT, "%,d reports, %,d MB of heap held%n", counts[0], held());
                        }
                    }
                    case Item.Problem problem -> findings.add(problem.finding().sentence());
                    case Item.Aside aside -> System.out.println(aside.words());
                }
            });
        }
        findings.stream().limit(20).forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%,d reports (%,d million characters), %,d findings, %.1f s, heap of %,d MB at most allowed, %,d MB at most used%n",
                counts[0],
                counts[1] / 1_000_000,
                findings.size(),
                (System.nanoTime() - began) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                peak());
    }

    private static long held() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
