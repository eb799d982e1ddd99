package stemma.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads one file after the other and goes down into files within them, with no more than one open at each level. Used by one
 * thread, once.
 */
final class Descent extends Spliterators.AbstractSpliterator<Item> {

    /** A file that is open. */
    private static final class Level {

        private final SourceFile file;
        private final Stream<? extends Found> stream;
        private final Spliterator<? extends Found> found;
        private final UnaryOperator<Item> telling;
        private boolean gave;

        Level(SourceFile file, Stream<? extends Found> stream, UnaryOperator<Item> telling) {
            this.file = file;
            this.stream = stream;
            this.found = stream.spliterator();
            this.telling = telling;
        }
    }

    private final Formats formats;
    private final Iterator<Pile.Source> sources;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Queue<Item> ready = new ArrayDeque<>();
    private final Formats.Unread unread = new Formats.Unread();

    Descent(Formats formats, Iterator<Pile.Source> sources) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.formats = formats;
        this.sources = sources;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Item> action) {
        while (ready.isEmpty()) {
            Level level = levels.peek();
            if (level != null) {
                advance(level);
            } else if (sources.hasNext()) {
                Pile.Source next = sources.next();
                open(
                        next.file(),
                        next.format(),
                        item -> next.row().map(row -> row.tell(item)).orElse(item));
            } else {
                return false;
            }
        }
        action.accept(ready.remove());
        return true;
    }

    private void advance(Level level) {
        if (!takeOne(level)) {
            if (!level.gave) {
                tell(level.file.problem("it holds nothing to read.", "Leave it out, or fetch it anew."));
            }
            levels.pop();
            level.stream.close();
            if (levels.isEmpty()) {
                formats.unread(unread.take()).forEach(finding -> ready.add(new Item.Problem(finding)));
            }
        }
    }

    /** The next of a level, unless there is none. */
    private boolean takeOne(Level level) {
        return guarded(level.file, () -> level.found.tryAdvance(this::take));
    }

    /**
     * Does some reading, and tells if it failed. The one place where whatever a reader throws is caught: libraries that read the
     * formats of others fail over damaged files in ways that they do not declare, and one file must not cost the pile.
     */
    private boolean guarded(SourceFile file, BooleanSupplier reading) {
        try {
            return reading.getAsBoolean();
        } catch (UncheckedIOException e) {
            tell(file.unreadable(Optional.ofNullable(e.getCause()).orElseGet(() -> new IOException(e))));
        } catch (RuntimeException | StackOverflowError e) {
            tell(file.problem(
                    "it is damaged in a way that its reader cannot make out ("
                            + e.getClass().getSimpleName() + "); what came before counts.",
                    "Make it anew where it was made, or take it out."));
        }
        return false;
    }

    private void take(Found found) {
        switch (found) {
            case Item item -> tell(item);
            case Found.Part part -> within(part);
        }
    }

    private void tell(Item item) {
        Item told = item;
        boolean gives = !(item instanceof Item.Aside);
        for (Level level : levels) {
            level.gave |= gives;
            told = level.telling.apply(told);
        }
        ready.add(told);
    }

    private void within(Found.Part part) {
        levels.element().gave = true;
        SourceFile file = part.file();
        int most = file.allowance().limits().depth();
        if (levels.size() >= most) {
            tell(file.problem(
                    "it stands within " + levels.size() + " others, one in the other; " + most + " levels are read.",
                    "Unpack it yourself and give the folder."));
            return;
        }
        try {
            formats.of(file).ifPresentOrElse(format -> open(file, format, part.told()::tell), () -> unread.add(file));
        } catch (IOException e) {
            tell(file.unreadable(e));
        }
    }

    private void open(SourceFile file, Format format, UnaryOperator<Item> telling) {
        guarded(file, () -> {
            levels.push(new Level(file, format.read(file), telling));
            return true;
        });
    }

    void close() {
        while (!levels.isEmpty()) {
            levels.pop().stream.close();
        }
    }
}
