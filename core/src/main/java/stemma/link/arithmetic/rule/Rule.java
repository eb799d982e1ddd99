package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** A way in which one number follows from others. Implementations are stateless. */
public interface Rule {

    /** Short, for records: {@code share-of-whole}. */
    String name();

    /** Why the number follows, in one plain sentence. */
    String why();

    /**
     * The number that follows; empty if the operands cannot all be right.
     *
     * @param operands in the order that the rule's page says
     */
    Optional<Interval> of(List<Interval> operands);

    /**
     * The step as a reader would write it down.
     *
     * @param operands in words, in the same order
     * @param result in words
     */
    String sum(List<String> operands, String result);
}
