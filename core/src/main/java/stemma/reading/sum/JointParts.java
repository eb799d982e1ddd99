package stemma.reading.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.claim.Sum;

/** Dead and hurt in one number, whom the same sentence then tells apart: "48 casualties, 20 dead and 28 wounded". */
final class JointParts {

    private JointParts() {}

    static Optional<Sum> of(Claim claim, Quantity total, List<Claim> claims) {
        if (!total.is(Quantity.Mark.JOINT)) {
            return Optional.empty();
        }
        List<Quantity> dead = parts(claim, total, claims, ClaimType.KILLED);
        List<Quantity> hurt = parts(claim, total, claims, ClaimType.INJURED);
        return dead.size() == 1 && hurt.size() == 1
                ? Adding.up(total, Stream.concat(dead.stream(), hurt.stream()).toList(), Adding.Grade.SOME)
                : Optional.empty();
    }

    private static List<Quantity> parts(Claim claim, Quantity total, List<Claim> claims, ClaimType type) {
        return claims.stream()
                .filter(c -> c.type() == type)
                .filter(c -> c.anchor().sentence().equals(claim.anchor().sentence()))
                .flatMap(c -> c.measures().quantity().stream())
                .filter(q -> !q.is(Quantity.Mark.JOINT))
                .filter(q ->
                        q.mention().span().start() >= total.mention().span().end())
                .distinct()
                .toList();
    }
}
