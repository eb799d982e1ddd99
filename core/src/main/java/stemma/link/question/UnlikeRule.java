package stemma.link.question;

import java.util.Optional;
import stemma.claim.Quantity;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;

/** Numbers that a reader would set side by side, and that answer different questions; names the part that differs. */
final class UnlikeRule implements Rule {

    private final Setting setting;

    UnlikeRule(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        Optional<Numbers> found = Numbers.of(pair);
        if (found.isEmpty() || !isBeside(pair) || !isOneKind(pair, found.get())) {
            return Optional.empty();
        }
        return differs(pair, found.get());
    }

    private static boolean isOneKind(Pair pair, Numbers numbers) {
        return pair.first().type() == pair.second().type()
                || Subject.of(pair.first(), numbers.first())
                        .what()
                        .equals(Subject.of(pair.second(), numbers.second()).what());
    }

    private boolean isBeside(Pair pair) {
        return !pair.isInOneReport()
                && setting.place(pair) != Fit.APART
                && setting.days(pair) != Fit.APART
                && pair.first().claim().factuality() == pair.second().claim().factuality();
    }

    private Optional<Link> differs(Pair pair, Numbers numbers) {
        Subject here = Subject.of(pair.first(), numbers.first());
        Subject there = Subject.of(pair.second(), numbers.second());
        if (here.unit().isBlank() || there.unit().isBlank()) {
            return Optional.empty();
        }
        if (!here.unit().equals(there.unit())) {
            return not(pair, Basis.UNIT, "One counts " + here.unit() + ", the other " + there.unit(), numbers);
        }
        if (numbers.isOneMore()) {
            return not(pair, Basis.ASPECT, "One counts what was added, the other all", numbers);
        }
        if (numbers.differInAspect()) {
            return not(
                    pair,
                    Basis.ASPECT,
                    "One is a " + numbers.first().aspect().label() + ", the other a "
                            + numbers.second().aspect().label() + " count",
                    numbers);
        }
        if (isOneUnsaid(numbers) && !pair.isOneHappening()) {
            return not(pair, Basis.ASPECT, "One does not tell over which time it counts", numbers);
        }
        if (Setting.areVictimsOpposed(pair)) {
            return not(pair, Basis.VICTIMS, "One counts civilians, the other fighters", numbers);
        }
        if (!pair.isOneHappening() && (isUndated(pair.first()) || isUndated(pair.second()))) {
            return not(
                    pair, Basis.UNDATED, "One gives no day, so that nobody can tell whether it is the same", numbers);
        }
        return Optional.empty();
    }

    private static boolean isOneUnsaid(Numbers numbers) {
        return (numbers.first().aspect() == Quantity.Aspect.UNSAID)
                != (numbers.second().aspect() == Quantity.Aspect.UNSAID);
    }

    private static boolean isUndated(Statement statement) {
        return statement.statedDays().isEmpty() && !Setting.isDated(statement);
    }

    private static Optional<Link> not(Pair pair, Basis on, String why, Numbers numbers) {
        return Optional.of(pair.link(LinkKind.NOT_COMPARABLE, on, why + ": " + numbers.words()));
    }
}
