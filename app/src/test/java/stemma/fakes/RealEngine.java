package stemma.fakes;

import stemma.app.Catalogue;
import stemma.app.Engine;
import stemma.ingest.Once;
import stemma.reading.Reader;

/** The real reader with the real parser, loaded once for all tests, because loading takes seconds. */
public final class RealEngine {

    private static final Engine ENGINE = Catalogue.standard().engine().get();
    private static final Once<Reader> READER = Once.of(ENGINE::reader);
    private static final Once<Engine.Languages> LANGUAGES = Once.of(ENGINE::languages);

    private RealEngine() {}

    /** Everything as Stemma ships it, on the one engine. */
    public static Catalogue catalogue() {
        Catalogue standard = Catalogue.standard();
        return new Catalogue(
                standard.inputs(), RealEngine::engine, standard.comparer(), standard.exports(), standard.store());
    }

    /** An engine of its own for each build, which lets go of it at the end. */
    private static Engine engine() {
        return new Engine(ENGINE.versions(), LANGUAGES, READER);
    }

    public static Reader reader() {
        return READER.get();
    }
}
