package stemma.link.question;

import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.link.question.setting.Fit;
import stemma.link.question.setting.Setting;

/** Numbers that a reader would set side by side, and that answer different questions; names the part that differs. */
final class UnlikeRule implements Rule {

    /** Units of one kind of thing; what is counted in other units nobody sets side by side. */
    private static final Set<Set<String>> THINGS = Set.of(
            Set.of("person", "family"),
            Set.of("place", "km2", "percent", "building"),
            Set.of("strike", "shell", "missile"));

    /** Those of the people of a place; a share of the dead has its whole in the other's number, and a share of these has not. */
    private static final Set<Set<String>> PEOPLE = Set.of(Set.of("person", "family", "percent"));

    /** So many places by name make a list. */
    private static final int LIST = 3;

    private final Setting setting;
    private final Signals.Parts parts;

    /**
     * A rule.
     *
     * @param parts words by which only some of the people are counted
     */
    UnlikeRule(Setting setting, Signals.Parts parts) {
        this.setting = setting;
        this.parts = parts;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        if (!isBeside(pair) || !isOneKind(pair)) {
            return Optional.empty();
        }
        if (pair.first().claim().factuality() != pair.second().claim().factuality()) {
            return stage(pair);
        }
        return listed(pair, pair.first(), pair.second())
                .or(() -> listed(pair, pair.second(), pair.first()))
                .or(() ->
                        Numbers.of(pair).flatMap(numbers -> unit(pair, numbers).or(() -> differs(pair, numbers))));
    }

    /** What was taken and what is left are set side by side, and otherwise one type with itself. */
    private static boolean isOneKind(Pair pair) {
        return pair.first().type() == pair.second().type() || isGround(pair.first()) && isGround(pair.second());
    }

    private static boolean isGround(Statement statement) {
        return statement.type() == ClaimType.CAPTURED || statement.type() == ClaimType.CONTROLS;
    }

    private boolean isBeside(Pair pair) {
        return !pair.isInOneReport() && setting.place(pair) != Fit.APART && setting.days(pair) != Fit.APART;
    }

    /** One number is of what is to come, the other of what was done. */
    private Optional<Link> stage(Pair pair) {
        boolean stages =
                isToCome(pair.first()) && isDone(pair.second()) || isDone(pair.first()) && isToCome(pair.second());
        boolean campaign = Setting.isCampaign(pair.first()) || Setting.isCampaign(pair.second());
        return stages && !campaign && pair.first().type() == pair.second().type()
                ? Numbers.of(pair)
                        .filter(UnlikeRule::isOneUnit)
                        .flatMap(numbers -> not(
                                pair, Basis.STAGE, "One tells of what is to come, the other of what was done", numbers))
                : Optional.empty();
    }

    private static boolean isDone(Statement statement) {
        return statement.claim().factuality() == Factuality.ASSERTED;
    }

    private static boolean isToCome(Statement statement) {
        return statement.claim().factuality() == Factuality.FUTURE
                || statement.claim().factuality() == Factuality.DIRECTIVE;
    }

    private static boolean isOneUnit(Numbers numbers) {
        return numbers.first().unit().equals(numbers.second().unit());
    }

    /** One counts quarters, the other names them. */
    private Optional<Link> listed(Pair pair, Statement counting, Statement naming) {
        Optional<Quantity> number =
                counting.quantity().filter(count -> count.unit().equals("place"));
        boolean same =
                naming.quantity().filter(count -> count.unit().equals("place")).isPresent();
        long named = setting.spots().quarters(naming);
        return isGround(counting) && number.isPresent() && !same && named >= LIST
                ? Optional.of(pair.link(
                        LinkKind.NOT_COMPARABLE,
                        Basis.GRANULARITY,
                        "One counts places (“" + number.get().mention().text() + "”), the other tells of " + named
                                + " by name"))
                : Optional.empty();
    }

    private Optional<Link> unit(Pair pair, Numbers numbers) {
        String here = Subject.of(pair.first(), numbers.first()).unit();
        String there = Subject.of(pair.second(), numbers.second()).unit();
        Set<Set<String>> units =
                Subject.of(pair.first(), numbers.first()).what().equals("residents") ? PEOPLE : THINGS;
        boolean alike = units.stream().anyMatch(kind -> kind.contains(here) && kind.contains(there));
        boolean timed = setting.place(pair) == Fit.EQUAL
                || Setting.isCampaign(pair.first()) == Setting.isCampaign(pair.second());
        return alike && timed && !here.equals(there)
                ? not(pair, Basis.UNIT, "One counts " + here + ", the other " + there, numbers)
                : Optional.empty();
    }

    private Optional<Link> differs(Pair pair, Numbers numbers) {
        String unit = Subject.of(pair.first(), numbers.first()).unit();
        if (unit.isBlank()
                || !unit.equals(Subject.of(pair.second(), numbers.second()).unit())) {
            return Optional.empty();
        }
        return aspect(pair, numbers).or(() -> who(pair, numbers)).or(() -> when(pair, numbers));
    }

    private static Optional<Link> aspect(Pair pair, Numbers numbers) {
        if (numbers.isOneMore()) {
            return not(pair, Basis.ASPECT, "One counts what was added, the other all", numbers);
        }
        if (numbers.differInAspect()) {
            String kinds = numbers.first().aspect().label() + ", the other a "
                    + numbers.second().aspect().label();
            return not(pair, Basis.ASPECT, "One is a " + kinds + " count", numbers);
        }
        boolean unsaid = numbers.first().aspect() == Quantity.Aspect.UNSAID
                ^ numbers.second().aspect() == Quantity.Aspect.UNSAID;
        return unsaid && !pair.isOneHappening()
                ? not(pair, Basis.ASPECT, "One does not tell over which time it counts", numbers)
                : Optional.empty();
    }

    private Optional<Link> who(Pair pair, Numbers numbers) {
        if (Setting.areVictimsOpposed(pair)) {
            return not(pair, Basis.VICTIMS, "One counts civilians, the other fighters", numbers);
        }
        return pair.isOneHappening() && parts.differ(pair, numbers)
                ? not(pair, Basis.VICTIMS, "One counts some of the people only", numbers)
                : Optional.empty();
    }

    private Optional<Link> when(Pair pair, Numbers numbers) {
        boolean flows = numbers.first().aspect() == Quantity.Aspect.FLOW
                && numbers.second().aspect() == Quantity.Aspect.FLOW;
        if (flows && setting.days(pair) == Fit.NESTED && !pair.first().type().isHarm()) {
            return not(pair, Basis.WINDOW, "They count over different days", numbers);
        }
        return !pair.isOneHappening() && isOpen(pair)
                ? not(pair, Basis.UNDATED, "One gives no day, so that nobody can tell whether it is the same", numbers)
                : Optional.empty();
    }

    /** Whether nobody can tell if they count the same: a report without a day, or harm without a day and a quarter. */
    private boolean isOpen(Pair pair) {
        boolean undated = Setting.isUndated(pair.first()) || Setting.isUndated(pair.second());
        boolean neither = pair.first().statedDays().isEmpty()
                && pair.second().statedDays().isEmpty();
        boolean wide =
                setting.spots().quarters(pair.first()) == 0 || setting.spots().quarters(pair.second()) == 0;
        return undated || neither && wide && pair.first().type().isHarm();
    }

    private static Optional<Link> not(Pair pair, Basis on, String why, Numbers numbers) {
        return Optional.of(pair.link(LinkKind.NOT_COMPARABLE, on, why + ": " + numbers.words()));
    }
}
