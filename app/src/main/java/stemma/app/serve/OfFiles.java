package stemma.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * What was made of some files, as long as these stay as they are. Safe for use by several threads.
 *
 * @param <T> what is made
 */
final class OfFiles<T> {

    /** Makes it. */
    interface Maker<T> {
        T make() throws IOException;
    }

    private record Made<T>(String state, T value) {}

    private final List<Path> files;
    private final Maker<T> maker;
    private Optional<Made<T>> made = Optional.empty();

    OfFiles(List<Path> files, Maker<T> maker) {
        this.files = List.copyOf(files);
        this.maker = maker;
    }

    synchronized T get() throws IOException {
        String now = state();
        if (made.isEmpty() || !made.get().state().equals(now)) {
            made = Optional.of(new Made<>(now, maker.make()));
        }
        return made.get().value();
    }

    /** Size, time and key of each: a build moves new files to the places of old ones. */
    private String state() throws IOException {
        StringBuilder state = new StringBuilder();
        for (Path file : files) {
            BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
            state.append(read.size())
                    .append(' ')
                    .append(read.lastModifiedTime())
                    .append(' ')
                    .append(read.fileKey())
                    .append('\n');
        }
        return state.toString();
    }
}
