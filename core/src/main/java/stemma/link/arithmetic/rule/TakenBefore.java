package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** What was taken before a time. Operands: what is taken now; what was taken in that time. */
public final class TakenBefore implements Rule {

    @Override
    public String name() {
        return "taken-before";
    }

    @Override
    public String why() {
        return "What was taken by now, less what was taken lately, was taken before.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return operands.getFirst().minus(operands.getLast());
    }

    @Override
    public String sum(List<String> operands, String result) {
        return operands.getFirst() + " taken by then less " + operands.getLast() + " taken in those days is " + result
                + " taken before";
    }
}
