package stemma.link.question;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
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
        boolean oneThing = pair.isInOneReport()
                ? isBeside(pair)
                : pair.first().group() == pair.second().group();
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
     * Whether a report sets two voices on one thing side by side: two sentences of which the one follows the other. That people were
     * taken away by a deal, and that they left, is then one thing.
     */
    private static boolean isBeside(Pair pair) {
        boolean alike = pair.first().group() == pair.second().group()
                || LEAVING.contains(pair.first().type())
                        && LEAVING.contains(pair.second().type());
        return alike && !innermost(pair.first()).equals(innermost(pair.second())) && follow(pair);
    }

    private static Optional<String> innermost(Statement statement) {
        return statement.chain().stream()
                .findFirst()
                .map(link -> link.source().mention().text().toLowerCase(Locale.ROOT));
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
