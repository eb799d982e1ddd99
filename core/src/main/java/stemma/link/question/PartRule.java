package stemma.link.question;

import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Quantity.Mark;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.text.Zone;

/**
 * A number that is part of another, which is no smaller: of some ground, and a total of several places, or of a whole province or
 * country, in which that lies; of killed or injured people, and of both together.
 */
final class PartRule implements Rule {

    private final Setting setting;

    PartRule(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        return joint(pair).or(() -> ground(pair));
    }

    /** A number for some ground, and a total of ground in which that lies. */
    private Optional<Link> ground(Pair pair) {
        return Numbers.of(pair)
                .filter(numbers -> !pair.isOneHappening() && isOneThing(pair, numbers))
                .flatMap(numbers -> part(pair, pair.first(), numbers.range(), numbers.other())
                        .or(() -> part(pair, pair.second(), numbers.other(), numbers.range()))
                        .map(part -> pair.link(
                                LinkKind.ENTAILS,
                                part,
                                Basis.NUMBER,
                                "The one is a part of the ground that the other counts for, which is no less: "
                                        + numbers.words())));
    }

    /** The claim, if its number is of a part. */
    private Optional<Statement> part(Pair pair, Statement part, Range least, Range total) {
        Statement whole = part.equals(pair.first()) ? pair.second() : pair.first();
        boolean inside = setting.spots().liesIn(part, whole) && !setting.spots().liesIn(whole, part);
        boolean within = inside
                && setting.spots().isTotal(whole)
                && setting.isDuring(pair, part, whole)
                && least.low() <= total.softHigh()
                && least.point() < total.point();
        return within ? Optional.of(part) : Optional.empty();
    }

    private static boolean isOneThing(Pair pair, Numbers numbers) {
        Statement here = pair.first();
        Statement there = pair.second();
        return here.type() == there.type()
                && here.type().isHarm()
                && here.claim().factuality() == there.claim().factuality()
                && Subject.of(here, numbers.first()).equals(Subject.of(there, numbers.second()))
                && !Subject.isShare(numbers.first())
                && !numbers.isOneJoint()
                && !numbers.isOneVague()
                && !Setting.areVictimsOpposed(pair);
    }

    /** A number of killed and injured together says nothing about the killed alone, but that they are no more. */
    private Optional<Link> joint(Pair pair) {
        Optional<Numbers> numbers = Numbers.of(pair).filter(Numbers::isOneJoint);
        boolean casualties = isCasualties(pair.first()) && isCasualties(pair.second());
        if (numbers.isEmpty() || !casualties || !isBeside(pair)) {
            return Optional.empty();
        }
        boolean firstIsJoint = numbers.get().first().is(Mark.JOINT);
        Statement part = firstIsJoint ? pair.second() : pair.first();
        Range alone = firstIsJoint ? numbers.get().other() : numbers.get().range();
        Range together = firstIsJoint ? numbers.get().range() : numbers.get().other();
        boolean sum = pair.isOneHappening() || isHeadline(firstIsJoint ? pair.first() : pair.second());
        if (pair.isInOneReport() && sum && alone.low() <= together.high()) {
            return Optional.of(pair.link(
                    LinkKind.ENTAILS,
                    part,
                    Basis.JOINT,
                    "The one number is part of the other, which counts killed and injured together: "
                            + numbers.get().words()));
        }
        return Optional.of(pair.link(
                LinkKind.NOT_COMPARABLE,
                Basis.JOINT,
                "One number counts killed and injured together: "
                        + numbers.get().words()));
    }

    /** A headline sums up what its report tells. */
    private static boolean isHeadline(Statement statement) {
        return statement.claim().anchor().zone() == Zone.Kind.HEADLINE;
    }

    /** Of one happening; or of one report that does not tell two by place and day. */
    private boolean isBeside(Pair pair) {
        return pair.isOneHappening()
                || pair.isInOneReport() && setting.place(pair) != Fit.APART && setting.days(pair) != Fit.APART;
    }

    private static boolean isCasualties(Statement statement) {
        return statement.type() == ClaimType.KILLED || statement.type() == ClaimType.INJURED;
    }
}
