package stemma.link.question;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.question.setting.Fit;
import stemma.link.question.setting.Setting;
import stemma.link.question.setting.Voices;
import stemma.text.Span;

/** Two claims of one fact, to which each gives another motive, credit or legal character in a clause of its own. */
final class ReframeRule implements Rule {

    /** Types that tell that people left a place, and of what brought them to it. */
    private static final Set<ClaimType> LEAVING =
            EnumSet.of(ClaimType.DISPLACED, ClaimType.WITHDREW, ClaimType.AGREEMENT);

    private final Setting setting;
    private final Motives motives;

    ReframeRule(Setting setting, Motives motives) {
        this.setting = setting;
        this.motives = motives;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean oneThing = isOneKind(pair) && (!pair.isInOneReport() || isBeside(pair));
        boolean oneFact = oneThing
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

    /**
     * That people were taken away by a deal, and that they left, is one thing; in two reports fighters who went and families who went
     * are two.
     */
    private static boolean isOneKind(Pair pair) {
        boolean leaving = LEAVING.contains(pair.first().type())
                && LEAVING.contains(pair.second().type());
        boolean deal =
                pair.first().type() == ClaimType.AGREEMENT || pair.second().type() == ClaimType.AGREEMENT;
        return pair.first().group() == pair.second().group() || leaving && (deal || pair.isInOneReport());
    }

    /** Whether a report sets two voices on one thing side by side: two sentences of which the one follows the other. */
    private static boolean isBeside(Pair pair) {
        return !Voices.innermost(pair.first()).equals(Voices.innermost(pair.second())) && follow(pair);
    }

    /** Whether nothing stands between the sentences. */
    private static boolean follow(Pair pair) {
        Span here = pair.first().claim().anchor().sentence();
        Span there = pair.second().claim().anchor().sentence();
        return here.end() <= there.start()
                && pair.second()
                        .document()
                        .text()
                        .substring(here.end(), there.start())
                        .isBlank();
    }
}
