package stemma.app.cli;

import java.util.Optional;
import stemma.store.Selection;

/** What was asked for, in words that follow "No claim". */
final class Described {

    private Described() {}

    static String by(Selection wanted) {
        String types = wanted.types().isEmpty() ? "" : " of type " + String.join(" or ", wanted.types());
        return types
                + part(" that is ", wanted.factuality())
                + part(" in ", wanted.place())
                + part(" published by ", wanted.publisher())
                + part(" in zone ", wanted.zone())
                + part(" in report ", wanted.document())
                + part(" with the words ", wanted.words());
    }

    private static String part(String before, Optional<String> value) {
        return value.map(present -> before + present).orElse("");
    }
}
