package stemma.link.question;

import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Standing;
import stemma.link.Statement;

/** A place has one holder at a time: two claims that name different ones, or that tell of fighting in a place said taken. */
final class HolderRule implements Rule {

    private final Setting setting;
    private final Standing standing;
    private final Signals states;

    /**
     * A rule.
     *
     * @param states words that tell what goes on still: "still", "underway"
     */
    HolderRule(Setting setting, Standing standing, Signals states) {
        this.setting = setting;
        this.standing = standing;
        this.states = states;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean asserted = pair.first().claim().factuality() == Factuality.ASSERTED
                && pair.second().claim().factuality() == Factuality.ASSERTED;
        if (!asserted || setting.place(pair) == Fit.APART || setting.place(pair) == Fit.UNSAID) {
            return Optional.empty();
        }
        return fought(pair.first(), pair.second())
                .or(() -> fought(pair.second(), pair.first()))
                .or(() -> held(pair));
    }

    /** A whole place is said taken, and fighting goes on in it. */
    private Optional<Link> fought(Statement taken, Statement clash) {
        boolean applies = taken.type() == ClaimType.CAPTURED
                && clash.type() == ClaimType.CLASH
                && taken.quantity().isEmpty()
                && states.tell(new Pair(clash, clash, false))
                && setting.days(new Pair(taken, clash, false)) != Fit.APART;
        return applies
                ? Optional.of(new Pair(taken, clash, false)
                        .link(
                                LinkKind.CONTRADICTS,
                                Basis.HOLDER,
                                "The place is said to be taken, and fighting is said to go on in it"))
                : Optional.empty();
    }

    private Optional<Link> held(Pair pair) {
        boolean applies = isHolding(pair.first())
                && isHolding(pair.second())
                && setting.place(pair) == Fit.EQUAL
                && pair.first().quantity().isEmpty()
                && pair.second().quantity().isEmpty();
        if (!applies) {
            return Optional.empty();
        }
        Optional<String> here = holder(pair.first());
        Optional<String> there = holder(pair.second());
        boolean ordered =
                pair.first().type() != pair.second().type() && pair.isInOneReport() || setting.days(pair) == Fit.APART;
        boolean known = here.isPresent() && there.isPresent();
        boolean told = pair.isInOneReport() && ordered && here.isPresent() != there.isPresent() && areNamed(pair);
        if (!told && (!known || here.equals(there))) {
            return Optional.empty();
        }
        if (ordered) {
            boolean firstLater = pair.first().type() == ClaimType.CAPTURED;
            return Optional.of(pair.link(
                    LinkKind.SUPERSEDES,
                    firstLater ? pair.first() : pair.second(),
                    Basis.HOLDER,
                    "The place changed hands: the one tells who took it, the other who held it before"));
        }
        return Optional.of(
                pair.link(LinkKind.CONTRADICTS, Basis.HOLDER, "Two sides are said to hold one place at one time"));
    }

    /** Whether both say who; one report that uses two names for holders of one place tells of two. */
    private static boolean areNamed(Pair pair) {
        return !pair.first().claim().roles().agent().isEmpty()
                && !pair.second().claim().roles().agent().isEmpty();
    }

    private static boolean isHolding(Statement statement) {
        return statement.type() == ClaimType.CAPTURED || statement.type() == ClaimType.CONTROLS;
    }

    private Optional<String> holder(Statement statement) {
        return statement.claim().roles().agent().stream()
                .flatMap((Actor actor) -> standing.camp(actor, statement).stream())
                .findFirst();
    }
}
