package stemma.link.question.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;
import stemma.claim.Factuality;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Origin;
import stemma.link.Pair;
import stemma.link.Standing;
import stemma.link.Statement;

/** Whether two claims that fit each other come from one source, and whether that makes them independent; and who did it. */
public final class Voices {

    private final Standing standing;

    public Voices(Standing standing) {
        this.standing = standing;
    }

    /** The side of whoever did it, the first that is known. */
    public Optional<String> doer(Statement statement) {
        return statement.claim().roles().agent().stream()
                .flatMap((Actor actor) -> standing.camp(actor, statement).stream())
                .findFirst();
    }

    /** Whether both say who did it, and those are of different sides. */
    public boolean areDoersApart(Pair pair) {
        Optional<String> here = doer(pair.first());
        Optional<String> there = doer(pair.second());
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    public boolean haveOneOrigin(Pair pair) {
        Optional<Origin> here = standing.origin(pair.first());
        return here.isPresent()
                && here.map(Origin::organisation)
                        .equals(standing.origin(pair.second()).map(Origin::organisation));
    }

    /** Whether each has a source that is known, and those are not one. */
    public boolean areTwoOrigins(Pair pair) {
        return standing.origin(pair.first()).isPresent()
                && standing.origin(pair.second()).isPresent()
                && !haveOneOrigin(pair);
    }

    /** Whether two claims of one report are not of one source, the report itself being one. */
    public boolean areTwo(Pair pair) {
        return !innermost(pair.first()).equals(innermost(pair.second())) && !haveOneOrigin(pair);
    }

    /** The first of the chain in the words of the report; empty where it speaks itself. */
    public static Optional<String> innermost(Statement statement) {
        return statement.chain().stream()
                .findFirst()
                .map(link -> link.source().mention().text().toLowerCase(Locale.ROOT));
    }

    /** The link of two claims that fit: of one origin, of independent ones, or of such as cannot be told apart. */
    public Optional<Link> fitting(Pair pair, Basis on, String what) {
        if (haveOneOrigin(pair)) {
            String who = standing.origin(pair.first()).map(Origin::organisation).orElse("");
            return pair.isInOneReport()
                    ? Optional.empty()
                    : Optional.of(pair.link(
                            LinkKind.SAME_ORIGIN, Basis.SOURCE, what + "; both chains start from one source, " + who));
        }
        if (areSure(pair) && areIndependent(pair)) {
            return Optional.of(pair.link(
                    LinkKind.CORROBORATES,
                    on,
                    what + "; the sources belong to different camps, " + camp(pair.first()) + " and "
                            + camp(pair.second())));
        }
        return pair.isInOneReport()
                ? Optional.empty()
                : Optional.of(pair.link(LinkKind.AGREES, on, what + "; " + whyNotMore(pair)));
    }

    private static boolean areSure(Pair pair) {
        return pair.first().claim().factuality() != Factuality.POSSIBLE
                && pair.second().claim().factuality() != Factuality.POSSIBLE;
    }

    private boolean areIndependent(Pair pair) {
        Optional<Origin> here = standing.origin(pair.first()).filter(Origin::hasCamp);
        Optional<Origin> there = standing.origin(pair.second()).filter(Origin::hasCamp);
        return here.isPresent()
                && there.isPresent()
                && !here.get().camp().equals(there.get().camp())
                && !here.get().institution().equals(there.get().institution())
                && isHeard(here.get(), pair.second())
                && isHeard(there.get(), pair.first())
                && !isInChain(pair.first(), pair.second())
                && !isInChain(pair.second(), pair.first());
    }

    /** A source that reaches us only through the camp that it would confirm confirms nothing. */
    private boolean isHeard(Origin origin, Statement other) {
        Set<String> relays = standing.relays(other);
        return !(relays.size() == 1 && relays.contains(origin.camp()));
    }

    /** Whether the source of one passed on what the other tells. */
    private static boolean isInChain(Statement source, Statement other) {
        return source.chain().stream()
                .limit(1)
                .flatMap(link -> link.source().entity().stream())
                .anyMatch(who -> other.chain().stream()
                        .anyMatch(link ->
                                link.source().entity().filter(who::equals).isPresent()));
    }

    private String camp(Statement statement) {
        return standing.origin(statement).map(Origin::camp).orElse(Origin.UNKNOWN);
    }

    private String whyNotMore(Pair pair) {
        if (!areSure(pair)) {
            return "one of them is not sure";
        }
        if (standing.origin(pair.first()).isEmpty()
                || standing.origin(pair.second()).isEmpty()) {
            return "at least one of them names no source that is known";
        }
        return camp(pair.first()).equals(camp(pair.second()))
                ? "both sources belong to one camp"
                : "the camp of at least one source is not known, or each is heard through the other";
    }
}
