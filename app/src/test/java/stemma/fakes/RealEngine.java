package stemma.fakes;

import stemma.app.Catalogue;
import stemma.app.Engine;

/** The real reader with the real parser, loaded once for all tests, because loading takes seconds. */
public final class RealEngine {

    private static final Engine ENGINE = Catalogue.standard().engine().get();

    private RealEngine() {}

    /** Everything as Stemma ships it, on the one engine. */
    public static Catalogue catalogue() {
        Catalogue standard = Catalogue.standard();
        return new Catalogue(
                standard.inputs(), () -> ENGINE, standard.comparer(), standard.exports(), standard.store());
    }
}
