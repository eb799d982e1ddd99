package stemma.link.occurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.claim.Places;
import stemma.link.Statement;

/** Where each claim of a pile puts what happened, worked out once. Immutable. */
final class SiteIndex {

    private final Map<String, Sites> sites = new HashMap<>();

    SiteIndex(List<Statement> statements, Places places) {
        statements.forEach(statement -> sites.put(statement.id(), Sites.of(statement, places)));
    }

    Sites of(Statement statement) {
        Sites found = sites.get(statement.id());
        if (found == null) {
            throw new IllegalArgumentException(
                    "claim " + statement.id() + " is not of the pile that this index was made of");
        }
        return found;
    }
}
