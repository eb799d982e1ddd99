package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** What was left before a time. Operands: what is left now; what was taken in that time. */
public final class LeftBefore implements Rule {

    @Override
    public String name() {
        return "left-before";
    }

    @Override
    public String why() {
        return "What is left now, with what was taken lately, was left before.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return Optional.of(operands.getFirst().plus(operands.getLast()));
    }

    @Override
    public String sum(List<String> operands, String result) {
        return operands.getFirst() + " left and " + operands.getLast() + " taken in those days is " + result
                + " left before";
    }
}
