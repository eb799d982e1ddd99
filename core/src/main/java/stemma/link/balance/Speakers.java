package stemma.link.balance;

import java.util.Optional;
import stemma.claim.Affiliation;
import stemma.claim.Camp;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;

/** Who speaks in a claim: the first source that is known; where nobody is named, the outlet. */
final class Speakers {

    private final Standing standing;

    Speakers(Standing standing) {
        this.standing = standing;
    }

    Optional<String> camp(Statement statement) {
        return statement.chain().isEmpty()
                ? Optional.of(standing.outlet(statement).camp())
                        .filter(Camp::isKnown)
                        .map(Camp::id)
                : standing.origin(statement).filter(Origin::hasCamp).map(Origin::camp);
    }

    /** An outlet that is no office of somebody else is an institution of its own. */
    Optional<String> institution(Statement statement) {
        if (!statement.chain().isEmpty()) {
            return standing.origin(statement).map(Origin::institution);
        }
        Affiliation outlet = standing.outlet(statement);
        return outlet.institution().or(statement::publisher);
    }
}
