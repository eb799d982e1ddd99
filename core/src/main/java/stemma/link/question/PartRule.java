package stemma.link.question;

import java.util.Optional;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;

/**
 * A number for some ground, and a total of several places, or of a whole province or country, in which that ground lies: the total
 * is no smaller.
 */
final class PartRule implements Rule {

    private final Setting setting;

    PartRule(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Optional<Link> of(Pair pair) {
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
}
