package stemma.link.question;

import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.link.question.setting.Fit;
import stemma.link.question.setting.Setting;
import stemma.link.question.setting.Voices;

/** One says that something happened, the other that it did not. A denial of one's own part meets only claims that name one. */
final class PolarityRule implements Rule {

    private final Setting setting;
    private final Voices voices;

    PolarityRule(Setting setting, Voices voices) {
        this.setting = setting;
        this.voices = voices;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        Factuality here = pair.first().claim().factuality();
        Factuality there = pair.second().claim().factuality();
        boolean opposed = here == Factuality.NEGATED && there == Factuality.ASSERTED
                || here == Factuality.ASSERTED && there == Factuality.NEGATED;
        if (!opposed || pair.first().type() != pair.second().type()) {
            return Optional.empty();
        }
        boolean apart = setting.place(pair) == Fit.APART || setting.days(pair) == Fit.APART;
        boolean loose = pair.isInOneReport() && !pair.isOneHappening() && !setting.areDaysTold(pair);
        return apart || loose || isWider(pair) ? Optional.empty() : agents(pair);
    }

    /**
     * Whether what is told happened in a wider place than where it is denied, and may have done so outside of it; who took the whole of a
     * place took its parts.
     */
    private boolean isWider(Pair pair) {
        boolean first = pair.first().claim().factuality() == Factuality.ASSERTED;
        Statement told = first ? pair.first() : pair.second();
        Statement denied = first ? pair.second() : pair.first();
        boolean whole = told.type() == ClaimType.CAPTURED && told.quantity().isEmpty();
        return !whole
                && setting.place(pair) == Fit.NESTED
                && setting.spots().liesIn(denied, told)
                && !setting.spots().liesIn(told, denied);
    }

    private Optional<Link> agents(Pair pair) {
        Optional<Actor> here = pair.first().claim().roles().agent().stream().findFirst();
        Optional<Actor> there = pair.second().claim().roles().agent().stream().findFirst();
        if (here.isEmpty() || there.isEmpty()) {
            return pair.isOneHappening() && here.isEmpty() && there.isEmpty() && isOfTheSame(pair)
                    ? contradiction(pair, "One says that it happened, the other that it did not")
                    : Optional.empty();
        }
        if (here.get().entity().isPresent()
                && here.get().entity().equals(there.get().entity())) {
            return contradiction(pair, "One says that they did it, the other that they did not");
        }
        boolean told = voices.doer(pair.first()).isPresent()
                && voices.doer(pair.second()).isPresent();
        return told || !pair.isOneHappening() || !isBlamed(pair.first())
                ? Optional.empty()
                : Optional.of(pair.link(
                        LinkKind.NOT_COMPARABLE,
                        Basis.AGENT,
                        "What is denied is the part of one, and the other does not name whom it means"));
    }

    /** "No convoy came", "four patients were brought away": help that nobody is named for is one thing only if it reached the same people. */
    private static boolean isOfTheSame(Pair pair) {
        return pair.first().type() != ClaimType.AIDED
                || pair.first().claim().roles().patient().stream()
                        .map(helped -> helped.mention().text())
                        .anyMatch(helped -> pair.second().claim().roles().patient().stream()
                                .anyMatch(other -> other.mention().text().equalsIgnoreCase(helped)));
    }

    /** Of harm somebody denies a part; what troops did not do says nothing of other troops. */
    private static boolean isBlamed(Statement statement) {
        return statement.type().isHarm() || statement.type() == ClaimType.ACCUSED;
    }

    private Optional<Link> contradiction(Pair pair, String reason) {
        Link link = pair.link(LinkKind.CONTRADICTS, Basis.POLARITY, reason);
        return Optional.of(setting.areDaysTold(pair) && setting.place(pair) != Fit.UNSAID ? link.hard() : link);
    }
}
