package stemma.link.question;

import java.util.Optional;
import java.util.regex.Pattern;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Quantity.Mark;
import stemma.link.Pair;
import stemma.link.Statement;

/**
 * The numbers of two claims.
 *
 * @param first that of the first
 * @param second that of the second
 */
record Numbers(Quantity first, Quantity second) {

    private static final double ALL = 100;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern MORE =
            Pattern.compile("\\b(?:more(?! than)|another|further|additional)\\b", Pattern.CASE_INSENSITIVE);

    static Optional<Numbers> of(Pair pair) {
        Optional<Quantity> here = bounded(pair.first());
        Optional<Quantity> there = bounded(pair.second());
        return here.isPresent() && there.isPresent()
                ? Optional.of(new Numbers(here.get(), there.get()))
                : Optional.empty();
    }

    private static Optional<Quantity> bounded(Statement statement) {
        return statement
                .quantity()
                .filter(q -> q.bounds().low().isPresent() || q.bounds().high().isPresent())
                .filter(Numbers::isCount);
    }

    /** "The whole of" a place is all of it and no count. */
    static boolean isCount(Quantity quantity) {
        boolean all = quantity.unit().equals("percent")
                && quantity.bounds().low().orElse(0) == ALL
                && !DIGIT.matcher(quantity.mention().text()).find();
        return !all;
    }

    Range range() {
        return range(first);
    }

    Range other() {
        return range(second);
    }

    /** The numbers of a count, in percent where its whole is told. */
    private static Range range(Quantity quantity) {
        Range range = Range.of(quantity.bounds());
        return Subject.isShare(quantity) && !quantity.unit().equals("percent")
                ? range.times(100 / quantity.of().orElseThrow().value())
                : range;
    }

    /** Whether both name the same number, however they hedge. */
    boolean areEqual() {
        return first.bounds().low().equals(second.bounds().low())
                || first.bounds().high().isPresent()
                        && first.bounds().high().equals(second.bounds().high());
    }

    /** "At least 22" and "more than 30": nobody says how many more. */
    boolean areFloors() {
        return !first.is(Mark.VAGUE) && Double.isInfinite(range().high()) && Double.isInfinite(other().high());
    }

    /** "At least 22" and 126. */
    boolean isOneFloor() {
        return !first.is(Mark.VAGUE)
                && !second.is(Mark.VAGUE)
                && Double.isInfinite(range().high()) != Double.isInfinite(other().high());
    }

    boolean isOneVague() {
        return first.is(Mark.VAGUE) != second.is(Mark.VAGUE);
    }

    /** Whether one counts what was added ("tens more") and the other all. */
    boolean isOneMore() {
        return isMore(first) != isMore(second);
    }

    private static boolean isMore(Quantity quantity) {
        return MORE.matcher(quantity.mention().text()).find();
    }

    boolean isOneJoint() {
        return first.is(Mark.JOINT) != second.is(Mark.JOINT);
    }

    /** Whether both tell their kind of count, and not the same. */
    boolean differInAspect() {
        return first.aspect() != Aspect.UNSAID && second.aspect() != Aspect.UNSAID && first.aspect() != second.aspect();
    }

    /** Both with their words, for a reason: “at least 45 civilians” and “24”. */
    String words() {
        return "“" + first.mention().text() + "” and “" + second.mention().text() + "”";
    }
}
