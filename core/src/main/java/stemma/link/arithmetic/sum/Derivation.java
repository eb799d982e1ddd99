package stemma.link.arithmetic.sum;

import java.util.List;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.arithmetic.interval.Interval;
import stemma.text.DayInterval;

/**
 * A number that nobody said and that follows from claims. It is never a claim, and is never exported as one.
 *
 * @param id hash of all that it was made from, so that the same premises give the same id
 * @param dimension what it is a number of
 * @param value the number
 * @param asOf the days of which it is true
 * @param rule the names of the rules that gave it, in order: {@code share-of-whole, complement}
 * @param premises ids of the claims that it follows from, in the order of the sum
 * @param assumptions what has to be so besides, in plain sentences
 * @param sentence the way to it, as a sum that a reader can follow
 */
public record Derivation(
        String id,
        Dimension dimension,
        Interval value,
        DayInterval asOf,
        String rule,
        List<String> premises,
        List<String> assumptions,
        String sentence) {

    public Derivation {
        premises = List.copyOf(premises);
        assumptions = List.copyOf(assumptions);
        if (premises.isEmpty()) {
            throw new IllegalArgumentException(
                    "a number that follows from no claim, by " + rule + ", is no derivation");
        }
    }

    /** A link from each premise to the number that follows; soft where something is assumed. */
    public List<Link> links() {
        return premises.stream()
                .map(claim -> link(claim, new Link.End.OfDerived(id), sentence))
                .toList();
    }

    /** A link from a premise to something else that follows. */
    public Link link(String premise, Link.End conclusion, String reason) {
        return new Link(
                LinkKind.ENTAILS,
                new Link.End.OfClaim(premise),
                conclusion,
                Basis.NUMBER,
                assumptions.isEmpty() ? Link.Strength.HARD : Link.Strength.SOFT,
                reason,
                List.of(new Link.Compared("sum", sentence, Words.of(value.soft()) + " " + dimension.unit())));
    }
}
