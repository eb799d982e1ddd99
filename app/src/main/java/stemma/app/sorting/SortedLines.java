package stemma.app.sorting;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import stemma.app.sorting.Run.Keyed;

/**
 * Lines that come in any order and are given back in that of their keys; lines of one key in the order in which they came. A bounded
 * number of them is in memory (an external merge sort). For one thread.
 */
public final class SortedLines implements Closeable {

    /** Takes lines. */
    @FunctionalInterface
    public interface Taker {
        void take(String line) throws IOException;
    }

    /** Lines, in UTF-16 code units with their keys, that are held before they are written to a run. */
    private static final int HELD = 8_000_000;

    /** Runs of one level that are merged to one of the next, so that few files are open. */
    private static final int MERGED = 32;

    private static final Comparator<Keyed> BY_KEY = Comparator.comparing(Keyed::key);

    private final IntFunction<Path> naming;
    private final int most;
    private final List<Keyed> held = new ArrayList<>();
    private int size;
    private int named;

    /** Files of each level; those of a higher one hold what came before. */
    private final List<List<Path>> levels = new ArrayList<>();

    /**
     * No lines yet.
     *
     * @param naming where the run of a number may stand
     */
    public SortedLines(IntFunction<Path> naming) {
        this(naming, HELD);
    }

    SortedLines(IntFunction<Path> naming, int most) {
        this.naming = naming;
        this.most = most;
    }

    /** Takes a line, without a line end. */
    public void add(String key, String line) throws IOException {
        held.add(new Keyed(key, line));
        size += key.length() + line.length();
        if (size > most) {
            held.sort(BY_KEY);
            put(0, held.iterator());
            held.clear();
            size = 0;
        }
    }

    private void put(int level, Iterator<Keyed> lines) throws IOException {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        Path file = naming.apply(named++);
        levels.get(level).add(file);
        Run.write(file, lines);
        if (levels.get(level).size() == MERGED) {
            List<Path> full = List.copyOf(levels.get(level));
            try (Merge merge = Merge.of(full)) {
                put(level + 1, merge);
            }
            levels.get(level).clear();
            for (Path merged : full) {
                Files.delete(merged);
            }
        }
    }

    /** Hands on all lines in order. */
    public void each(Taker taker) throws IOException {
        held.sort(BY_KEY);
        if (levels.isEmpty()) {
            for (Keyed keyed : held) {
                taker.take(keyed.line());
            }
            return;
        }
        put(0, held.iterator());
        held.clear();
        try (Merge merge =
                Merge.of(levels.reversed().stream().flatMap(List::stream).toList())) {
            while (merge.hasNext()) {
                taker.take(merge.next().line());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (List<Path> level : levels) {
            for (Path file : level) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The lines of several runs as one sorted run; of equal keys, those of the earlier run first. */
    private record Merge(List<Run> runs, PriorityQueue<Integer> order) implements Iterator<Keyed>, Closeable {

        static Merge of(List<Path> files) throws IOException {
            List<Run> runs = new ArrayList<>();
            for (Path file : files) {
                runs.add(Run.open(file));
            }
            PriorityQueue<Integer> order = new PriorityQueue<>(
                    Comparator.comparing((Integer run) -> runs.get(run).next().orElseThrow(), BY_KEY)
                            .thenComparing(Comparator.naturalOrder()));
            for (int run = 0; run < runs.size(); run++) {
                if (runs.get(run).next().isPresent()) {
                    order.add(run);
                }
            }
            return new Merge(runs, order);
        }

        @Override
        public boolean hasNext() {
            return !order.isEmpty();
        }

        @Override
        public Keyed next() {
            int run = order.remove();
            Keyed first = runs.get(run).next().orElseThrow();
            try {
                runs.get(run).step();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (runs.get(run).next().isPresent()) {
                order.add(run);
            }
            return first;
        }

        @Override
        public void close() throws IOException {
            for (Run run : runs) {
                run.close();
            }
        }
    }
}
