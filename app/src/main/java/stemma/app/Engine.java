package stemma.app;

import java.util.Optional;
import java.util.function.Supplier;
import stemma.reading.Reader;

/**
 * What turns a report into claims. Loading it takes seconds, so it is loaded when the first report has to be read, and not
 * at all where every report was read before. Safe for use by several threads.
 */
public final class Engine {

    /**
     * What is known of an engine before it is loaded.
     *
     * @param rules as {@link Reader#version} of its reader
     * @param parser name and version of the parser in it
     * @param program tells programs apart that read under the same names of versions
     */
    public record Versions(String rules, String parser, String program) {}

    private final Versions versions;
    private final Supplier<Reader> loading;
    private Optional<Reader> loaded = Optional.empty();

    public Engine(Versions versions, Supplier<Reader> loading) {
        this.versions = versions;
        this.loading = loading;
    }

    public Versions versions() {
        return versions;
    }

    /** The reader; the first call loads it. */
    public synchronized Reader reader() {
        if (loaded.isEmpty()) {
            Reader reader = loading.get();
            if (!reader.version().equals(versions.rules())) {
                throw new IllegalStateException("the engine says that it reads by the rules '" + versions.rules()
                        + "', and its reader reads by '" + reader.version() + "'");
            }
            loaded = Optional.of(reader);
        }
        return loaded.orElseThrow();
    }
}
