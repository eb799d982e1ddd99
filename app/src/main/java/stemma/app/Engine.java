package stemma.app;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import stemma.ingest.language.LanguageTag;
import stemma.reading.Reader;
import stemma.text.Document;

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

    /**
     * Which language a report is in, and which languages are read.
     *
     * @param of tells the language of a report; safe for use by several threads
     * @param read tells whether reports in it are read
     */
    public record Languages(Function<Document, Optional<LanguageTag>> of, Predicate<LanguageTag> read) {

        /** A report is in the language that it says, and every one is read. */
        public static Languages any() {
            return new Languages(document -> document.masthead().language().map(LanguageTag::new), language -> true);
        }
    }

    private final Versions versions;
    private final Supplier<Languages> knowing;
    private final Supplier<Reader> loading;
    private Optional<Languages> known = Optional.empty();
    private Optional<Reader> loaded = Optional.empty();

    public Engine(Versions versions, Supplier<Languages> knowing, Supplier<Reader> loading) {
        this.versions = versions;
        this.knowing = knowing;
        this.loading = loading;
    }

    public Versions versions() {
        return versions;
    }

    public synchronized Languages languages() {
        Languages languages = known.orElseGet(knowing);
        known = Optional.of(languages);
        return languages;
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

    /** Lets go of the models, some 300 MB, so that comparing has their room; whoever reads again loads them again. */
    synchronized void release() {
        known = Optional.empty();
        loaded = Optional.empty();
    }
}
