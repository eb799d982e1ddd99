package stemma.reading.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.Claim;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.Sum;
import stemma.text.DayInterval;

/**
 * Parts that a report tells further on, each of another place inside the number's own place; of a number without a place
 * those in the next sentence that counts the same. What is told twice of one place
 * counts once; where two numbers of one place differ, nobody can tell which is the part, and nothing is said.
 */
final class LaterParts {

    private LaterParts() {}

    /** A later number and the most exact place that it is told of. */
    private record Share(Quantity quantity, PlaceRef place) {

        double atLeast() {
            return quantity.bounds().low().orElse(0);
        }

        boolean liesIn(Share other) {
            return place.id().equals(other.place.id()) || place.within().contains(other.place.id());
        }
    }

    static Optional<Sum> of(Claim claim, Quantity total, List<Claim> claims) {
        List<PlaceRef> around = places(claim);
        List<Claim> later = claims.stream()
                .filter(c -> c.type() == claim.type() && c.factuality() == claim.factuality())
                .filter(c -> c.attribution().voice().equals(claim.attribution().voice()))
                .filter(c -> c.anchor().sentence().start()
                        >= claim.anchor().sentence().end())
                .filter(c -> isInside(days(c), days(claim)))
                .toList();
        List<Share> shares = later.stream()
                .filter(c -> !around.isEmpty()
                        || c.anchor()
                                .sentence()
                                .equals(later.getFirst().anchor().sentence()))
                .flatMap(c -> share(c, total, around).stream())
                .toList();
        return outermost(shares)
                .flatMap(parts ->
                        Adding.up(total, parts.stream().map(Share::quantity).toList(), Adding.Grade.PERHAPS));
    }

    private static Optional<Share> share(Claim claim, Quantity total, List<PlaceRef> around) {
        return claim.measures()
                .quantity()
                .filter(q -> q.unit().equals(total.unit()))
                .filter(q -> q.is(Quantity.Mark.JOINT) == total.is(Quantity.Mark.JOINT))
                .filter(Adding::counts)
                .flatMap(q -> places(claim).stream()
                        .findFirst()
                        .filter(place -> isPartOf(place, around))
                        .map(place -> new Share(q, place)));
    }

    /** Inside one of the number's places; one of them itself where it has several; any where it has none. */
    private static boolean isPartOf(PlaceRef place, List<PlaceRef> around) {
        return around.isEmpty()
                || around.stream()
                        .anyMatch(a -> place.within().contains(a.id())
                                || around.size() > 1 && place.id().equals(a.id()));
    }

    /** Each place once, without those inside another; nothing where two numbers of one place differ. */
    private static Optional<List<Share>> outermost(List<Share> shares) {
        List<Share> kept = new ArrayList<>();
        for (Share share : shares) {
            for (Share other : shares) {
                boolean samePlace = share.place().id().equals(other.place().id());
                boolean sameNumber =
                        share.quantity().bounds().equals(other.quantity().bounds());
                if (samePlace && !sameNumber || share.liesIn(other) && share.atLeast() > other.atLeast()) {
                    return Optional.empty();
                }
            }
            boolean inside = shares.stream().anyMatch(other -> share.liesIn(other) && !other.liesIn(share));
            boolean again = kept.stream()
                    .anyMatch(k -> k.place().id().equals(share.place().id()));
            if (!inside && !again) {
                kept.add(share);
            }
        }
        return Optional.of(kept);
    }

    private static List<PlaceRef> places(Claim claim) {
        return claim.roles().place().stream()
                .flatMap(p -> p.resolved().stream())
                .toList();
    }

    private static DayInterval days(Claim claim) {
        return claim.roles().time().map(t -> t.days()).orElseGet(DayInterval::unbounded);
    }

    /** Whether a part is of the total's days; one that is not dated may be. */
    private static boolean isInside(DayInterval part, DayInterval total) {
        return part.isUnbounded() || total.contains(part);
    }
}
