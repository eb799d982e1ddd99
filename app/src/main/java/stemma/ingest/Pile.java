package stemma.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import stemma.text.Finding;

/**
 * The files of an input, in canonical order, ready to be read. Immutable; each call of {@link #items()} reads anew.
 *
 * @param sources the files that can be read
 * @param findings what the survey came upon: paths that are not there, files of an unknown kind, faults of the table
 */
public record Pile(List<Source> sources, List<Finding> findings) {

    /**
     * A file with who reads it.
     *
     * @param row what the table says of it
     */
    public record Source(SourceFile file, Format format, Optional<About.Row> row) {

        Stream<Item> items() {
            return format.read(file).map(item -> row.map(r -> r.tell(item)).orElse(item));
        }
    }

    public Pile {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /**
     * The findings of the survey, then the items of each file, read while the stream is consumed.
     *
     * <p>For one thread. Close the stream: it holds the file that is being read.
     */
    public Stream<Item> items() {
        Reading reading = new Reading(sources.iterator());
        return Stream.concat(
                findings.stream().map(Item.Problem::new),
                StreamSupport.stream(reading, false).onClose(reading::close));
    }

    /** Opens one file after the other, and no more than one at a time, as a flat map would not promise. */
    private static final class Reading extends Spliterators.AbstractSpliterator<Item> {

        private final Iterator<Source> sources;
        private Stream<Item> open = Stream.empty();
        private Spliterator<Item> items = Spliterators.emptySpliterator();

        Reading(Iterator<Source> sources) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.sources = sources;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Item> action) {
            while (!items.tryAdvance(action)) {
                close();
                if (!sources.hasNext()) {
                    return false;
                }
                open = sources.next().items();
                items = open.spliterator();
            }
            return true;
        }

        void close() {
            items = Spliterators.emptySpliterator();
            open.close();
        }
    }
}
