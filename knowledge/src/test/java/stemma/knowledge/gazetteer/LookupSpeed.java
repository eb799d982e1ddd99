package stemma.knowledge.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import stemma.resolve.place.Gazetteer;
import stemma.text.Span;

/** How fast names are found with a large gazetteer, and how much memory it takes; run by hand (bench/README.md). */
final class LookupSpeed {

    private static final double NANOS_A_MICRO = 1000;
    private static final double BYTES_A_MEGABYTE = 1e6;
    private static final int ROUNDS = 60;

    private LookupSpeed() {}

    /**
     * Measures.
     *
     * @param args the gazetteer, then texts to find names in
     */
    public static void main(String... args) throws IOException {
        PrintStream out = System.out;
        long begun = System.nanoTime();
        Gazetteer gazetteer =
                Gazetteers.with(args[0], Files.readString(Path.of(args[0]))).gazetteer();
        out.printf(Locale.ROOT, "%d places loaded in %.1f s%n", gazetteer.size(), (System.nanoTime() - begun) / 1e9);
        System.gc();
        Runtime machine = Runtime.getRuntime();
        out.printf(Locale.ROOT, "%.0f MB held%n", (machine.totalMemory() - machine.freeMemory()) / BYTES_A_MEGABYTE);
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (int round = 1; round <= ROUNDS; round++) {
            find(gazetteer, List.of(args).subList(1, args.length), round % (ROUNDS / 3) == 0 ? out : quiet);
        }
    }

    private static void find(Gazetteer gazetteer, List<String> files, PrintStream out) throws IOException {
        long tokens = 0;
        long hits = 0;
        long nanos = 0;
        for (String file : files) {
            String text = Files.readString(Path.of(file));
            long begun = processorTime();
            hits += gazetteer.find(text, new Span(0, text.length())).size();
            nanos += processorTime() - begun;
            tokens += text.split("\\W+").length;
        }
        out.printf(Locale.ROOT, "%d tokens, %d names, %.2f µs a token%n", tokens, hits, nanos / NANOS_A_MICRO / tokens);
    }

    /** Of this thread, so that what else the machine does is not counted. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
