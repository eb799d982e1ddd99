package stemma.link.question;

import java.util.Optional;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;

/** Two reports that tell, of one place and time, the same kind of thing from the same source. */
final class OneSourceRule implements Rule {

    private final Setting setting;
    private final Voices voices;

    OneSourceRule(Setting setting, Voices voices) {
        this.setting = setting;
        this.voices = voices;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean same = pair.first().type() == pair.second().type()
                && pair.first().claim().factuality() == pair.second().claim().factuality()
                && Numbers.of(pair).isEmpty()
                && setting.place(pair) != Fit.APART
                && setting.days(pair) != Fit.APART;
        return same && !pair.isInOneReport() && voices.haveOneOrigin(pair)
                ? Optional.of(pair.link(
                        LinkKind.SAME_ORIGIN, Basis.SOURCE, "Both reports have the same kind of thing from one source"))
                : Optional.empty();
    }
}
