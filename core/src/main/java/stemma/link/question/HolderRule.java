package stemma.link.question;

import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.link.question.setting.Fit;
import stemma.link.question.setting.Setting;
import stemma.link.question.setting.Voices;

/** A place has one holder at a time: two claims that name different ones, or that tell of fighting in a place said taken. */
final class HolderRule implements Rule {

    private final Setting setting;
    private final Voices voices;
    private final Signals states;

    /**
     * A rule.
     *
     * @param states words that tell what goes on still: "still", "underway"
     */
    HolderRule(Setting setting, Voices voices, Signals states) {
        this.setting = setting;
        this.voices = voices;
        this.states = states;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean asserted = pair.first().claim().factuality() == Factuality.ASSERTED
                && pair.second().claim().factuality() == Factuality.ASSERTED;
        boolean whole = pair.first().quantity().filter(Numbers::isCount).isEmpty()
                && pair.second().quantity().filter(Numbers::isCount).isEmpty();
        if (!asserted || !whole) {
            return Optional.empty();
        }
        return fought(pair, pair.first(), pair.second())
                .or(() -> fought(pair, pair.second(), pair.first()))
                .or(() -> held(pair));
    }

    /** A whole place is said taken, and fighting goes on in it or in a part of it. */
    private Optional<Link> fought(Pair pair, Statement taken, Statement clash) {
        boolean applies = taken.type() == ClaimType.CAPTURED
                && clash.type() == ClaimType.CLASH
                && setting.spots().touches(clash, taken)
                && states.tell(new Pair(clash, clash, false))
                && setting.days(pair) != Fit.APART;
        return applies
                ? Optional.of(pair.link(
                        LinkKind.CONTRADICTS,
                        Basis.HOLDER,
                        "The place is said to be taken, and fighting is said to go on in it"))
                : Optional.empty();
    }

    private Optional<Link> held(Pair pair) {
        boolean holding = isHolding(pair.first()) && isHolding(pair.second());
        boolean part = pair.isInOneReport()
                && (isTakenAround(pair.first(), pair.second()) || isTakenAround(pair.second(), pair.first()));
        if (!holding || !part && setting.place(pair) != Fit.EQUAL) {
            return Optional.empty();
        }
        Optional<String> here = voices.doer(pair.first());
        Optional<String> there = voices.doer(pair.second());
        if (here.isPresent() && here.equals(there)) {
            return same(pair);
        }
        boolean differ = here.isPresent() && there.isPresent();
        boolean named = pair.isInOneReport() && here.isPresent() != there.isPresent() && areNamed(pair);
        boolean turned = pair.first().type() != pair.second().type() && pair.isInOneReport();
        if (turned || setting.days(pair) == Fit.APART) {
            return differ || named ? Optional.of(changedHands(pair)) : Optional.empty();
        }
        return differ ? Optional.of(exclusive(pair)) : Optional.empty();
    }

    /** Whether one tells that a place was taken, and the other who held a part of it. */
    private boolean isTakenAround(Statement held, Statement taken) {
        return taken.type() == ClaimType.CAPTURED
                && held.type() == ClaimType.CONTROLS
                && setting.spots().touches(held, taken);
    }

    private Optional<Link> same(Pair pair) {
        boolean whole = setting.place(pair) == Fit.EQUAL && (!pair.isOneHappening() || isState(pair));
        return whole && setting.days(pair) != Fit.APART
                ? voices.fitting(pair, Basis.HOLDER, "Both say that one side holds it")
                : Optional.empty();
    }

    private static boolean isState(Pair pair) {
        return pair.first().type() == ClaimType.CONTROLS && pair.second().type() == ClaimType.CONTROLS;
    }

    private Link changedHands(Pair pair) {
        boolean firstLater = setting.days(pair) == Fit.APART
                ? Setting.isAfter(pair.first(), pair.second())
                : pair.first().type() == ClaimType.CAPTURED;
        return pair.link(
                LinkKind.SUPERSEDES,
                firstLater ? pair.first() : pair.second(),
                Basis.HOLDER,
                "The place changed hands: the one tells who took it, the other who held it before");
    }

    private Link exclusive(Pair pair) {
        Link link = pair.link(LinkKind.CONTRADICTS, Basis.HOLDER, "Two sides are said to hold one place at one time");
        return setting.areDaysTold(pair) ? link.hard() : link;
    }

    /** Whether both say who; one report that uses two names for holders of one place tells of two. */
    private static boolean areNamed(Pair pair) {
        return !pair.first().claim().roles().agent().isEmpty()
                && !pair.second().claim().roles().agent().isEmpty();
    }

    private static boolean isHolding(Statement statement) {
        return statement.type() == ClaimType.CAPTURED || statement.type() == ClaimType.CONTROLS;
    }
}
