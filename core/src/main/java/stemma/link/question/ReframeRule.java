package stemma.link.question;

import java.util.Optional;
import java.util.Set;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;

/** Two claims of one fact, to which each gives another motive, credit or legal character in a clause of its own. */
final class ReframeRule implements Rule {

    private final Setting setting;
    private final Motives motives;

    ReframeRule(Setting setting, Motives motives) {
        this.setting = setting;
        this.motives = motives;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean oneFact = pair.first().group() == pair.second().group()
                && !pair.isInOneReport()
                && setting.place(pair) != Fit.APART
                && setting.days(pair) != Fit.APART
                && (pair.isOneHappening()
                        || pair.first().claim().factuality()
                                == pair.second().claim().factuality());
        if (!oneFact) {
            return Optional.empty();
        }
        Set<String> here = motives.of(pair.first());
        Set<String> there = motives.of(pair.second());
        boolean differ = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
        return differ
                ? Optional.of(pair.link(
                        LinkKind.REFRAMES,
                        Basis.MOTIVE,
                        "The same fact is told as " + String.join(", ", here) + " and as " + String.join(", ", there)))
                : Optional.empty();
    }
}
