package stemma.link.question;

import java.util.Optional;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.Pair;

/** Two claims of one type and one happening that say nothing which could not both be so. */
final class HappeningRule implements Rule {

    private final Setting setting;
    private final Voices voices;

    HappeningRule(Setting setting, Voices voices) {
        this.setting = setting;
        this.voices = voices;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean oneType = pair.first().type() == pair.second().type();
        boolean said = pair.first().claim().factuality() == Factuality.ASSERTED
                && pair.second().claim().factuality() == Factuality.ASSERTED;
        boolean twoNumbers = Numbers.of(pair).isPresent();
        boolean fits = setting.place(pair) != Fit.APART
                && setting.days(pair) != Fit.APART
                && meansFit(pair)
                && !Setting.areVictimsOpposed(pair);
        return oneType && said && fits && !twoNumbers && pair.isOneHappening()
                ? voices.fitting(pair, Basis.EVENT, "Both tell of the same happening")
                : Optional.empty();
    }

    private static boolean meansFit(Pair pair) {
        var here = pair.first().claim().measures().means();
        var there = pair.second().claim().measures().means();
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }
}
