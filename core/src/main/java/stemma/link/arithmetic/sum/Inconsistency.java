package stemma.link.arithmetic.sum;

import java.util.List;
import stemma.link.Link;

/**
 * Claims that cannot all hold, none of which can be left out: without any one of them, the others can.
 *
 * @param claims their ids, sorted
 * @param strength hard, if the numbers alone exclude each other; soft, if that rests on what a reader expects or on how a count
 *     is meant
 * @param assumptions what has to be so besides, in plain sentences
 * @param sentence why they cannot, with the numbers
 */
public record Inconsistency(List<String> claims, Link.Strength strength, List<String> assumptions, String sentence) {

    public Inconsistency {
        claims = claims.stream().distinct().sorted().toList();
        assumptions = List.copyOf(assumptions);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing cannot fail to hold; an inconsistency is of at least one claim");
        }
    }
}
