package stemma.link;

import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;
import stemma.claim.Affiliation;

/**
 * Who stands behind names: the part of the tables of actors and camps that comparing needs; it is handed in.
 *
 * <p>Implementations are immutable and safe for use by several threads.
 */
public interface Standing {

    /** Where a claim's chain starts; empty in the voice of a report that names nobody, and where nobody is identified. */
    Optional<Origin> origin(Statement statement);

    /** The camps through which a claim reached us: those of its relays and of its publisher. */
    Set<String> relays(Statement statement);

    /** The camp of somebody who acts, such as whoever took a town. */
    Optional<String> camp(Actor actor, Statement statement);

    /** Where the outlet of a claim's report stands; not known unless the table of camps tells. */
    default Affiliation outlet(Statement statement) {
        return Affiliation.unknown();
    }
}
