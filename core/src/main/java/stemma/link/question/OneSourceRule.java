package stemma.link.question;

import java.util.Optional;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.question.setting.Fit;
import stemma.link.question.setting.Setting;
import stemma.link.question.setting.Voices;

/** Two reports that tell, of one place and time, the same kind of thing from the same source. */
final class OneSourceRule implements Rule {

    private final Setting setting;
    private final Voices voices;

    OneSourceRule(Setting setting, Voices voices) {
        this.setting = setting;
        this.voices = voices;
    }

    /** What somebody wants or says of others is one thing where they say it again; what happened is one happening. */
    private static boolean isOneThing(Pair pair) {
        boolean happened = pair.first().claim().factuality() == Factuality.ASSERTED
                && pair.first().type().isHappening();
        return pair.isOneHappening() || !happened;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean same = pair.first().type() == pair.second().type()
                && pair.first().claim().factuality() == pair.second().claim().factuality()
                && isOneThing(pair)
                && Numbers.of(pair).isEmpty()
                && setting.place(pair) != Fit.APART
                && setting.days(pair) != Fit.APART;
        return same && !pair.isInOneReport() && voices.haveOneOrigin(pair)
                ? Optional.of(pair.link(
                        LinkKind.SAME_ORIGIN, Basis.SOURCE, "Both reports have the same kind of thing from one source"))
                : Optional.empty();
    }
}
