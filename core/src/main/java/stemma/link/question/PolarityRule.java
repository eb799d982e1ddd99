package stemma.link.question;

import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Standing;
import stemma.link.Statement;

/** One says that something happened, the other that it did not. */
final class PolarityRule implements Rule {

    private final Setting setting;
    private final Standing standing;

    PolarityRule(Setting setting, Standing standing) {
        this.setting = setting;
        this.standing = standing;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        Factuality here = pair.first().claim().factuality();
        Factuality there = pair.second().claim().factuality();
        boolean opposed = here == Factuality.NEGATED && there == Factuality.ASSERTED
                || here == Factuality.ASSERTED && there == Factuality.NEGATED;
        if (!opposed
                || pair.first().type() != pair.second().type()
                || setting.place(pair) == Fit.APART
                || setting.days(pair) == Fit.APART) {
            return Optional.empty();
        }
        return agents(pair);
    }

    private Optional<Link> agents(Pair pair) {
        Optional<Actor> here = pair.first().claim().roles().agent().stream().findFirst();
        Optional<Actor> there = pair.second().claim().roles().agent().stream().findFirst();
        if (here.isEmpty() || there.isEmpty()) {
            return pair.isOneHappening() && here.isEmpty() && there.isEmpty()
                    ? contradiction(pair, "One says that it happened, the other that it did not")
                    : Optional.empty();
        }
        if (here.get().entity().isPresent()
                && here.get().entity().equals(there.get().entity())) {
            return contradiction(pair, "One says that they did it, the other that they did not");
        }
        boolean apart = camp(here.get(), pair.first())
                .filter(camp -> camp(there.get(), pair.second())
                        .filter(other -> !other.equals(camp))
                        .isPresent())
                .isPresent();
        return apart || !pair.isOneHappening()
                ? Optional.empty()
                : Optional.of(pair.link(
                        LinkKind.NOT_COMPARABLE,
                        Basis.AGENT,
                        "What is denied is the part of one, and the other does not name whom it means"));
    }

    private Optional<String> camp(Actor actor, Statement statement) {
        return standing.camp(actor, statement);
    }

    private static Optional<Link> contradiction(Pair pair, String reason) {
        return Optional.of(pair.link(LinkKind.CONTRADICTS, Basis.POLARITY, reason));
    }
}
