package stemma.link.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.link.Statement;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Inconsistency;

/**
 * Takes claims out of an inconsistency for as long as the others still cannot all hold (the deletion filter of Chinneck and
 * Dravnieks 1991), so that none is left that is not needed.
 */
final class Smallest {

    private final Finder finder;
    private final Map<String, Statement> byId;

    Smallest(Finder finder, Map<String, Statement> byId) {
        this.finder = finder;
        this.byId = byId;
    }

    Inconsistency of(Inconsistency found) {
        Inconsistency smallest = found;
        for (String claim : found.claims()) {
            List<String> rest = new ArrayList<>(smallest.claims());
            rest.remove(claim);
            Optional<Inconsistency> among = among(rest);
            smallest = among.orElse(smallest);
        }
        return smallest;
    }

    private Optional<Inconsistency> among(List<String> claims) {
        return finder.find(claims.stream().map(byId::get).toList()).inconsistencies().stream()
                .findFirst();
    }
}
