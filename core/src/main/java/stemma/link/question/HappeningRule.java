package stemma.link.question;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.Pair;

/** Two claims of one type, and of one happening or one state, that say nothing which could not both be so. */
final class HappeningRule implements Rule {

    /** What is so at a time and is no happening, apart from who holds a place. */
    private static final Set<ClaimType> STATES = EnumSet.of(ClaimType.BESIEGED, ClaimType.TRAPPED);

    private static final Set<Factuality> SAID =
            EnumSet.of(Factuality.ASSERTED, Factuality.NEGATED, Factuality.POSSIBLE);

    private final Setting setting;
    private final Voices voices;

    HappeningRule(Setting setting, Voices voices) {
        this.setting = setting;
        this.voices = voices;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean fits = isOneThing(pair)
                && isSaidAlike(pair)
                && Numbers.of(pair)
                        .filter(numbers -> isToll(pair) || countOneThing(pair, numbers))
                        .isEmpty()
                && setting.place(pair) != Fit.APART
                && setting.days(pair) != Fit.APART
                && meansFit(pair)
                && isAskedAlike(pair)
                && !voices.areDoersApart(pair)
                && !Setting.areVictimsOpposed(pair);
        return fits ? voices.fitting(pair, Basis.EVENT, "Both tell of the same happening") : Optional.empty();
    }

    private boolean isOneThing(Pair pair) {
        boolean near =
                setting.place(pair) == Fit.EQUAL || setting.place(pair) == Fit.NESTED && setting.areDaysTold(pair);
        boolean state = STATES.contains(pair.first().type()) && near;
        return pair.first().type() == pair.second().type() && (state || pair.isOneHappening());
    }

    /** Both say that it is so, or both that it is not, or one is not sure; what is denied is denied of one side. */
    private boolean isSaidAlike(Pair pair) {
        Factuality here = pair.first().claim().factuality();
        Factuality there = pair.second().claim().factuality();
        if (here == Factuality.NEGATED || there == Factuality.NEGATED) {
            return here == there
                    && voices.doer(pair.first()).equals(voices.doer(pair.second()))
                    && voices.doer(pair.first()).isPresent();
        }
        return SAID.contains(here) && SAID.contains(there) && (here != there || here == Factuality.ASSERTED);
    }

    /** How many, and that it happened at all, are two questions; of what is no harm both must say where, or both when. */
    private boolean isAskedAlike(Pair pair) {
        boolean counted = pair.first().quantity().filter(Numbers::isCount).isPresent()
                == pair.second().quantity().filter(Numbers::isCount).isPresent();
        boolean told = setting.place(pair) != Fit.UNSAID || setting.areDaysTold(pair);
        boolean part = pair.first().type() == ClaimType.CAPTURED && setting.place(pair) == Fit.NESTED;
        return pair.first().type().isHarm()
                ? counted || pair.first().type() == ClaimType.ATTACK
                : told && !part && (counted || pair.first().type() != ClaimType.CAPTURED);
    }

    /** Two numbers of dead or hurt people are compared as numbers or not at all: "most" and 100 confirm nothing. */
    private static boolean isToll(Pair pair) {
        return pair.first().type() == ClaimType.KILLED || pair.first().type() == ClaimType.INJURED;
    }

    private static boolean countOneThing(Pair pair, Numbers numbers) {
        return Subject.of(pair.first(), numbers.first()).equals(Subject.of(pair.second(), numbers.second()));
    }

    private static boolean meansFit(Pair pair) {
        var here = pair.first().claim().measures().means();
        var there = pair.second().claim().measures().means();
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }
}
