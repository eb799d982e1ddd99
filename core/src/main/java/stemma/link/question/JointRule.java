package stemma.link.question;

import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Quantity.Mark;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;

/** A number of killed and injured together says nothing about the killed alone. */
final class JointRule implements Rule {

    private final Setting setting;

    JointRule(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        Optional<Numbers> numbers = Numbers.of(pair).filter(Numbers::isOneJoint);
        boolean casualties = isCasualties(pair.first()) && isCasualties(pair.second());
        if (numbers.isEmpty() || !casualties || !isBeside(pair)) {
            return Optional.empty();
        }
        boolean firstIsJoint = numbers.get().first().is(Mark.JOINT);
        Statement part = firstIsJoint ? pair.second() : pair.first();
        Range alone = firstIsJoint ? numbers.get().other() : numbers.get().range();
        Range together = firstIsJoint ? numbers.get().range() : numbers.get().other();
        if (pair.isInOneReport() && pair.isOneHappening() && alone.low() <= together.high()) {
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

    /** Of one happening; or of one report that does not tell two by place and day. */
    private boolean isBeside(Pair pair) {
        return pair.isOneHappening()
                || pair.isInOneReport() && setting.place(pair) != Fit.APART && setting.days(pair) != Fit.APART;
    }

    private static boolean isCasualties(Statement statement) {
        return statement.type() == ClaimType.KILLED || statement.type() == ClaimType.INJURED;
    }
}
