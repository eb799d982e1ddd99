package stemma.link.arithmetic.rule;

import java.util.List;
import java.util.Optional;
import stemma.link.arithmetic.interval.Interval;

/** A later running count, from below. Operand: an earlier figure of the same counter. */
public final class RunningCount implements Rule {

    @Override
    public String name() {
        return "running-count";
    }

    @Override
    public String why() {
        return "A count of all since a start does not fall.";
    }

    @Override
    public Optional<Interval> of(List<Interval> operands) {
        return Optional.of(operands.getFirst().orMore());
    }

    @Override
    public String sum(List<String> operands, String result) {
        return operands.getFirst() + " counted so far makes " + result + " later";
    }
}
