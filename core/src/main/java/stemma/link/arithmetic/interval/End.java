package stemma.link.arithmetic.interval;

import java.util.function.BinaryOperator;

/**
 * One end of a range.
 *
 * @param at where
 * @param open whether the number itself is left out
 */
public record End(Ratio at, boolean open) {

    public static End closed(Ratio at) {
        return new End(at, false);
    }

    public static End open(Ratio at) {
        return new End(at, true);
    }

    /** The end that two ends give together; it is reached only if both are. */
    End with(End other, BinaryOperator<Ratio> operation) {
        return new End(operation.apply(at, other.at), open || other.open);
    }

    /** The end of a quotient by an end above zero; nothing divided by anything is nothing, whether that end is reached or not. */
    End dividedBy(End other) {
        boolean isZero = at.equals(Ratio.ZERO);
        return new End(at.dividedBy(other.at), isZero ? open : open || other.open);
    }

    /** The end of a product; where one of the two is a zero that is reached, so is the product. */
    End times(End other) {
        boolean reached = isReachedZero() || other.isReachedZero();
        return new End(at.times(other.at), !reached && (open || other.open));
    }

    private boolean isReachedZero() {
        return !open && at.equals(Ratio.ZERO);
    }
}
