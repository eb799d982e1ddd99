package stemma.link.question;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;

/**
 * Two claims of one kind and one place in two reports, of which no other rule knows how they stand: a reader sets them side by side,
 * and they answer different questions. Names the part that differs.
 */
final class BesideRule implements Rule {

    /** What goes on for days or weeks, so that two reports may mean one thing; of harm each blow is another. */
    private static final Set<ClaimType> LASTING = EnumSet.of(
            ClaimType.CAPTURED,
            ClaimType.CONTROLS,
            ClaimType.WITHDREW,
            ClaimType.DISPLACED,
            ClaimType.RETURNED,
            ClaimType.TRAPPED,
            ClaimType.BESIEGED,
            ClaimType.AGREEMENT,
            ClaimType.SURRENDERED,
            ClaimType.PROTESTED);

    private final Setting setting;
    private final Voices voices;

    BesideRule(Setting setting, Voices voices) {
        this.setting = setting;
        this.voices = voices;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean beside = !pair.isInOneReport()
                && pair.first().type() == pair.second().type()
                && LASTING.contains(pair.first().type())
                && isOnePlace(pair)
                && setting.days(pair) != Fit.APART;
        return beside ? stage(pair).or(() -> side(pair)).or(() -> number(pair)) : Optional.empty();
    }

    /** One place, or one within the other, smaller than a province. */
    private boolean isOnePlace(Pair pair) {
        Fit place = setting.place(pair);
        return (place == Fit.EQUAL || place == Fit.NESTED)
                && !setting.spots().isTotal(pair.first())
                && !setting.spots().isTotal(pair.second());
    }

    private static Optional<Link> stage(Pair pair) {
        Factuality here = pair.first().claim().factuality();
        Factuality there = pair.second().claim().factuality();
        return here == there
                ? Optional.empty()
                : not(pair, Basis.STAGE, "One is told as " + here.label() + ", the other as " + there.label());
    }

    private Optional<Link> side(Pair pair) {
        return voices.areDoersApart(pair)
                ? not(
                        pair,
                        Basis.AGENT,
                        "They tell of two sides, " + doer(pair.first()) + " and " + doer(pair.second()))
                : Optional.empty();
    }

    private String doer(Statement statement) {
        return voices.doer(statement).orElseThrow();
    }

    private static Optional<Link> number(Pair pair) {
        Optional<Quantity> here = pair.first().quantity();
        Optional<Quantity> there = pair.second().quantity();
        return here.isPresent() == there.isPresent()
                ? Optional.empty()
                : not(
                        pair,
                        Basis.GRANULARITY,
                        "One tells how many, “"
                                + here.or(() -> there).orElseThrow().mention().text()
                                + "”, the other only that it was so");
    }

    private static Optional<Link> not(Pair pair, Basis on, String why) {
        return Optional.of(pair.link(LinkKind.NOT_COMPARABLE, on, why));
    }
}
